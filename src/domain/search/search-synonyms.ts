import { isNear } from './search-nearness.ts'
import { wordsOf } from './search-words.ts'

/** A group of terms that mean the same, found in a text: its place in the list, and the places of the words that say it. */
export interface FoundGroup {
  group: number
  at: number[]
}

/** How the words of a query may say a term: as they stand, as the beginning of it, or with a slip of the keys. */
export type Likeness = 'exact' | 'beginning' | 'near'

/** The groups of words that mean the same, ready to be looked for. */
export interface Synonyms {
  /**
   * Every group in a text, given as its folded words. The words of a term may stand in any order, close to each other, but for
   * those that a hyphen ties: “on a call” is not on-call. A term that is part of a longer one there is not said: “pay off” is
   * not about pay.
   */
  inText: (words: readonly string[]) => FoundGroup[]
  /** The groups that a query may mean. Its words have to stand in the order of the term. */
  inQuery: (words: readonly string[], likeness: Likeness) => FoundGroup[]
}

interface Term {
  group: number
  words: string[]
  isTied: boolean
}

/** How many other words may stand among those of a term: “production is on fire”. */
const SLACK = 2
/** A beginning shorter than this could be anything. */
const LEAST_TYPED = 4

/** Makes groups of synonyms ready to be looked for. */
export function synonymsOf(groups: readonly (readonly string[])[]): Synonyms {
  const terms = groups.flatMap((group, place) =>
    group.map((term): Term => ({ group: place, words: wordsOf(term), isTied: /^\S+-\S+$/.test(term) })),
  )
  const byAnchor = new Map<string, Term[]>()
  for (const term of terms) {
    const anchor = anchorOf(term)
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), term])
  }
  return {
    inText: (words) => {
      const found: FoundGroup[] = []
      words.forEach((word, place) => {
        for (const term of byAnchor.get(word) ?? []) {
          const at = placesAround(words, term, place)
          if (at) found.push({ group: term.group, at })
        }
      })
      return found.filter(({ at }) => !found.some((longer) => isPartOf(at, longer.at)))
    },
    inQuery: (words, likeness) =>
      terms
        .flatMap((term) => saidIn(words, term, likeness))
        .sort((a, b) => b.at.length - a.at.length || (a.at[0] ?? 0) - (b.at[0] ?? 0)),
  }
}

function isPartOf(at: readonly number[], longer: readonly number[]): boolean {
  return at.length < longer.length && at.every((place) => longer.includes(place))
}

/** The word that a term is looked for by: its longest is the rarest. */
function anchorOf({ words }: Term): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** Where the words of a term stand around one of them; undefined where one is missing. */
function placesAround(words: readonly string[], term: Term, anchor: number): number[] | undefined {
  if (term.words.length === 1) return [anchor]
  if (term.isTied) return placesInOrder(words, term, anchor)
  const reach = term.words.length - 1 + SLACK
  const at = [anchor]
  const others = [...term.words]
  others.splice(others.indexOf(words[anchor] ?? ''), 1)
  for (const other of others) {
    const place = nearestPlace(words, other, anchor, reach, at)
    if (place === undefined) return undefined
    at.push(place)
  }
  return Math.max(...at) - Math.min(...at) <= reach ? at.sort((a, b) => a - b) : undefined
}

/** Where the words of a term stand one after the other, around one of them; undefined where they do not. */
function placesInOrder(words: readonly string[], term: Term, anchor: number): number[] | undefined {
  const start = anchor - term.words.indexOf(words[anchor] ?? '')
  return term.words.every((word, i) => words[start + i] === word) ? term.words.map((_, i) => start + i) : undefined
}

function nearestPlace(
  words: readonly string[],
  word: string,
  from: number,
  reach: number,
  taken: readonly number[],
): number | undefined {
  for (let step = 1; step <= reach; step += 1)
    for (const place of [from + step, from - step]) if (words[place] === word && !taken.includes(place)) return place
  return undefined
}

function saidIn(words: readonly string[], { group, words: term }: Term, likeness: Likeness): FoundGroup[] {
  const starts = likeness === 'beginning' ? [words.length - term.length] : words.map((_, start) => start)
  return starts
    .filter((start) => start >= 0 && start + term.length <= words.length)
    .filter((start) => term.every((word, i) => isAlike(words[start + i] ?? '', word, likeness, i === term.length - 1)))
    .map((start) => ({ group, at: term.map((_, i) => start + i) }))
    .filter(({ at }) => likeness !== 'beginning' || at.length > 1 || (words[at[0] ?? 0]?.length ?? 0) >= LEAST_TYPED)
}

function isAlike(typed: string, word: string, likeness: Likeness, isLast: boolean): boolean {
  if (typed === word) return true
  if (likeness === 'beginning') return isLast && typed !== '' && word.startsWith(typed)
  return likeness === 'near' && isNear(typed, word)
}
