/** How long the name of a draft may be. */
export const LONGEST_NAME = 60
/** How long the words of a decision may be to stand in a row. */
export const LONGEST_WORDS = 140
/**
 * How long words, conditions and notes may be to be read again. It is far more than a row holds, so that nothing typed is lost
 * there.
 */
export const MOST_WORDS = 2_000
/** How long a condition may be. */
export const LONGEST_CONDITION = 80
/** How long the name of the reader's document may be. */
export const LONGEST_DOCUMENT_NAME = 120
/** How long a note beside a question may be. */
export const LONGEST_NOTE = MOST_WORDS

/** The beginning of a text, at most so many characters, and never half of one. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
