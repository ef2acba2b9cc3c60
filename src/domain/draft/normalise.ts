import type { LinedText } from './lined-text.ts'

// What two texts may differ in and still be the same words: white space, invisible characters and the kind of quote mark.
const WHITE_SPACE = /\s/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const QUOTE_MARK = /["'`´“”„‟«»‹›‘’‚‛]/g

/** Text with white space collapsed and trimmed and invisible characters gone. Lines stay with their characters. */
export function collapse({ text, lines }: LinedText): LinedText {
  let kept = ''
  const keptLines: number[] = []
  let space: number | undefined
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? ''
    if (INVISIBLE.test(character)) continue
    if (WHITE_SPACE.test(character)) {
      space ??= i
      continue
    }
    if (space !== undefined && kept !== '') {
      kept += ' '
      keptLines.push(lines[space] ?? 0)
    }
    space = undefined
    kept += character
    keptLines.push(lines[i] ?? 0)
  }
  return { text: kept, lines: keptLines }
}

/** Text with one kind of quote mark, each character in its place. */
export function withOneQuoteMark(text: string): string {
  return text.replace(QUOTE_MARK, "'")
}

/** A phrase or a section as the model writes it, made comparable with a document's text. */
export function comparable(text: string): string {
  return withOneQuoteMark(collapse({ text: text.normalize('NFC'), lines: [] }).text)
}

/** Words as people count them: parted by white space, "bi-weekly" is one, a lone dash is none. */
export function countedWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** The first words of a text, to tell it apart in a message. */
export function firstWords(text: string, count = 6): string {
  const words = text.split(/\s+/)
  return words.length > count ? `${words.slice(0, count).join(' ')} …` : text
}
