import { dateInWords } from '../citation.ts'

/** When documents were read, as the end of a sentence: “read 27 November 2026”, of several days “read 21 to 27 November 2026”. */
export function readInWords(dates: readonly string[]): string {
  const [first = '', ...more] = [...new Set(dates)].sort()
  const last = more.at(-1)
  if (last === undefined) return `read ${dateInWords(first)}`
  const [from, to] = [first, last].map((date) => dateInWords(date).split(' ')) as [string[], string[]]
  // What both dates share is said once.
  while (from.length > 1 && from.at(-1) === to[from.length - 1]) from.pop()
  return `read ${from.join(' ')} to ${to.join(' ')}`
}
