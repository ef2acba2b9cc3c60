import type { SearchAnswer } from './search-answer.ts'
import { counted } from './words.ts'

/** What a search comes to, in a sentence: “6 results for “manage””. Nothing found is said as such. */
export function countInWords({ count, query, onlySome }: Pick<SearchAnswer, 'count' | 'query' | 'onlySome'>): string {
  if (count === 0) return `No match for “${query}”`
  if (onlySome) return `${counted(count, 'result')} for some of “${query}”`
  return `${counted(count, 'result')} for “${query}”`
}
