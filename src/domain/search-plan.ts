import type { Likeness, Synonyms } from './search-synonyms.ts'
import { isCommon, wordsOf } from './search-words.ts'

/** A part of a query that has to be found: words that stand together, and the groups of synonyms they mean. */
export interface QueryPart {
  words: string[]
  groups: number[]
  /** Whether its last word may be the beginning of a longer one: it is still being typed. */
  isBeginning: boolean
}

/**
 * What a query asks for: its parts, without the words that stand in every sentence. Words that say a term with synonyms
 * are one part. `forgiving` also takes a slip of the keys for such a term.
 */
export function planOf(query: string, synonyms: Synonyms, forgiving: boolean): QueryPart[] {
  const words = wordsOf(query)
  const taken = new Map<number, { start: number; end: number; groups: number[] }>()
  const likenesses: Likeness[] = forgiving ? ['exact', 'beginning', 'near'] : ['exact', 'beginning']
  for (const likeness of likenesses)
    for (const { group, at } of synonyms.inQuery(words, likeness)) {
      const start = at[0] ?? 0
      const end = (at.at(-1) ?? 0) + 1
      const same = taken.get(start)
      if (same?.end === end && !same.groups.includes(group)) same.groups.push(group)
      if (at.every((place) => !isTaken(taken, place))) taken.set(start, { start, end, groups: [group] })
    }
  const parts: QueryPart[] = []
  for (let place = 0; place < words.length; ) {
    const { end, groups } = taken.get(place) ?? { end: place + 1, groups: [] }
    parts.push({ words: words.slice(place, end), groups, isBeginning: end === words.length })
    place = end
  }
  const telling = parts.filter(({ words: [word = ''], groups }) => groups.length > 0 || !isCommon(word))
  return telling.length > 0 ? telling : parts
}

function isTaken(taken: ReadonlyMap<number, { start: number; end: number }>, place: number): boolean {
  return [...taken.values()].some(({ start, end }) => start <= place && place < end)
}
