/** Text whose every character knows the line of the document it stands on. */
export interface LinedText {
  text: string
  /** One line for each UTF-16 unit of `text`; lines count from 1. */
  lines: number[]
}

/** A stretch of lines, first and last included. */
export interface LineSpan {
  from: number
  to: number
}

/** Text that begins on a line; each line feed in it leads to the next. */
export function linedText(text: string, firstLine: number): LinedText {
  const lines: number[] = []
  let line = firstLine
  for (let i = 0; i < text.length; i++) {
    lines.push(line)
    if (text[i] === '\n') line++
  }
  return { text, lines }
}

/** Pieces one after the other. */
export function joined(pieces: readonly LinedText[]): LinedText {
  return { text: pieces.map((piece) => piece.text).join(''), lines: pieces.flatMap((piece) => piece.lines) }
}

/** The lines that the characters from `start` up to `end` stand on. */
export function spanOf({ lines }: LinedText, start: number, end: number): LineSpan {
  return { from: lines[start] ?? 0, to: lines[end - 1] ?? 0 }
}

/** Whether all of a span lies within another. */
export function isWithin(inner: LineSpan, outer: LineSpan): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

/** Whether two spans share a line. */
export function overlaps(a: LineSpan, b: LineSpan): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** A span as authors write it, as lines of a citation: `8` or `[8, 10]`. */
export function spanFrom(authored: number | readonly [number, number]): LineSpan {
  return typeof authored === 'number' ? { from: authored, to: authored } : { from: authored[0], to: authored[1] }
}

/** A span in words: "line 8", "lines 8 to 10". */
export function spanInWords({ from, to }: LineSpan): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`
}

/** A span as YAML: "8" or "[8, 10]". */
export function spanInYaml({ from, to }: LineSpan): string {
  return from === to ? String(from) : `[${from}, ${to}]`
}
