const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small number in words, for counting models in prose: 3 is “three”. Larger ones stay figures. */
export function inWords(count: number): string {
  return NUMBER_WORDS[count] ?? String(count)
}

/** A list as it reads in a sentence: “a, b and c”. */
export function listInProse(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Several things of which none, or any, holds: “a, b or c”. */
export function eitherInProse(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`
}

/** The sentence with a capital at its start; the rest stays as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text with a small letter at its start, to stand inside a sentence; “HR” and other initials stay as they are. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** A count with its noun: “1 theme”, “3 themes”. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

/** A number in words to twenty, where a sentence leads the page: 13 is “thirteen”. Larger ones stay figures. */
export function spelledOut(count: number): string {
  return TEENS[count - 11] ?? inWords(count)
}
