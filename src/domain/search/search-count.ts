import { counted } from '../words.ts'
import type { SearchAnswer } from './search-answer.ts'

type Counted = Pick<SearchAnswer, 'count' | 'query' | 'onlySome' | 'inOtherWords'>

/**
 * What a search comes to, in a sentence: “6 results for “manage””, “7 results for “firefighting”, 6 of them in other words”.
 * Nothing found is said as such.
 */
export function countInWords({ count, query, onlySome, inOtherWords }: Counted): string {
  if (count === 0) return `No match for “${query}”`
  if (onlySome) return `${counted(count, 'result')} for some of “${query}”`
  const results = `${counted(count, 'result')} for “${query}”`
  if (inOtherWords === 0) return results
  return `${results}, ${inOtherWords === count ? '' : `${inOtherWords} of them `}in other words`
}
