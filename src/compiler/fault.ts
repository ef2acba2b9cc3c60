/** A change of a file's text that cures a fault: the characters from `start` up to `end` become `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Something wrong with the content, told so that a person can put it right. Lines and columns count from 1. */
export interface Fault {
  /** Relative to the project: `content/models/acme.yaml`. */
  file: string
  line: number
  column: number
  /** The rule that found it, by the name of its file; what is found before the rules has none. */
  rule?: string
  /** What is wrong: `unknown theme "mentorship"`. */
  what: string
  /** Why it matters, as a sentence. */
  why: string
  /** What to type, as a sentence. */
  fix: string
  /** Where a machine can put it right: what `npm run fix` does. */
  edit?: Edit
}

/** Ends the `fix` of a fault that carries an edit. */
export const FIX_CHANGES_IT = '`npm run fix` changes it.'

/** Faults in the order a person goes through them: by file, then line, then column. Doubles are dropped. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const sorted = faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  )
  return sorted.filter((fault, i) => {
    const before = sorted[i - 1]
    return !(
      before?.file === fault.file &&
      before.line === fault.line &&
      before.column === fault.column &&
      before.what === fault.what
    )
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Characters that a terminal obeys instead of showing, or that nobody sees. Line feeds are ours. */
const UNSHOWN = /[^\P{Cc}\n]|[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

/** Text of a content file as a message may show it: a character that cannot be seen is named. */
function visible(text: string): string {
  return text.replace(
    UNSHOWN,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

/** Where a fault stands, and the rule that says so: `content/models/acme.yaml:18:12 (known-themes)`. */
export function placeOf({ file, line, column, rule }: Fault): string {
  return `${file}:${line}:${column}${rule === undefined ? '' : ` (${rule})`}`
}

/** All faults as text, sorted, a blank line between them. Empty where there are none. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map((fault) =>
      [`${placeOf(fault)}  ${fault.what}`, fault.why, fault.fix]
        .map((words) => visible(words.replaceAll('\n', ' ')))
        .join('\n  '),
    )
    .join('\n\n')
}
