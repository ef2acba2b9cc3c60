import { isArticle, setsBeside, subjectAt, type Weight, weightOf } from './search-filler.ts'
import type { Lexicon } from './search-lexicon.ts'
import type { Likeness, Synonyms } from './search-synonyms.ts'
import { tokensOf } from './search-words.ts'

/** A part of a query: words that stand together, and the groups of synonyms they mean. */
export interface QueryPart {
  words: string[]
  /** What else each word may be: others of its family, or, where no text has it, what it may be a slip for. */
  others: { kin: readonly string[]; near: readonly string[] }[]
  groups: number[]
  /** Whether its last word may be the beginning of a longer one: it is still being typed. */
  isBeginning: boolean
  /** How it was typed. */
  typed: string
}

/** What a query asks for. */
export interface QueryPlan {
  /** What has to be found. */
  wanted: QueryPart[]
  /** What brings a result further up. */
  helpful: QueryPart[]
  /** Whether the query has no telling word: “what does a tech lead do?” */
  isBare: boolean
  /** Whether it sets the tech lead beside something: “tech lead or …”, “difference between … and TL”. */
  isBeside: boolean
}

/**
 * What a query asks for: its telling parts, without the words that stand in every sentence. Words that say a term with
 * synonyms are one part.
 */
export function planOf(query: string, synonyms: Synonyms, lexicon: Lexicon): QueryPlan {
  const written = lexicon.asWritten(
    tokensOf(query).map(({ word, start, end }) => ({ word, typed: query.slice(start, end) })),
  )
  const words = written.map(({ word }) => word)
  const terms = termsIn(words, synonyms, lexicon)
  const parts: { part: QueryPart; weight: Weight | 'subject' }[] = []
  for (let place = 0; place < words.length; ) {
    const term = terms.get(place)
    const subject = term ? 0 : subjectAt(words, place)
    const end = term?.end ?? place + Math.max(1, subject)
    const own = words.slice(place, end)
    const isLast = end === words.length
    const part: QueryPart = {
      words: own,
      // A term of several words means just that: an engineering manager is not about management.
      others:
        term && own.length > 1 ? [] : own.map((word, i) => othersOf(word, lexicon, isLast && i === own.length - 1)),
      groups: term?.groups ?? [],
      isBeginning: isLast,
      typed: [...new Set(written.slice(place, end).map(({ typed }) => typed))].join(' '),
    }
    parts.push({ part, weight: subject > 0 ? 'subject' : weightIn(part, term !== undefined) })
    place = end
  }
  const of = (weighed: Weight | 'subject') => parts.filter(({ weight }) => weight === weighed).map(({ part }) => part)
  const [telling, light] = [of('telling'), of('light')]
  const isBeside = of('subject').length > 0 && words.some(setsBeside)
  if (telling.length > 0) return { wanted: telling, helpful: light, isBare: false, isBeside }
  if (light.length > 0) return { wanted: light, helpful: of('filler'), isBare: false, isBeside }
  const asking = of('filler').filter(({ words }) => !words.every(isArticle))
  return { wanted: asking, helpful: of('subject'), isBare: true, isBeside }
}

interface Term {
  end: number
  groups: number[]
}

/** The terms with synonyms in a query, by the place of their first word; the longest first, and none over another. */
function termsIn(words: readonly string[], synonyms: Synonyms, lexicon: Lexicon): Map<number, Term> {
  const terms = new Map<number, Term>()
  const isTaken = (place: number) => [...terms].some(([start, { end }]) => start <= place && place < end)
  const isUnknown = words.some((word) => !lexicon.has(word))
  const likenesses: Likeness[] = isUnknown ? ['exact', 'beginning', 'near'] : ['exact', 'beginning']
  for (const likeness of likenesses)
    for (const { group, at } of synonyms.inQuery(words, likeness)) {
      const start = at[0] ?? 0
      const end = (at.at(-1) ?? 0) + 1
      const same = terms.get(start)
      if (same?.end === end && !same.groups.includes(group)) same.groups.push(group)
      else if (at.every((place) => !isTaken(place))) terms.set(start, { end, groups: [group] })
    }
  return terms
}

function othersOf(word: string, lexicon: Lexicon, isLast: boolean): QueryPart['others'][number] {
  const isKnown = lexicon.has(word) || (isLast && lexicon.begins(word))
  const isSaid = (other: string) => weightOf(other) !== 'filler'
  return { kin: lexicon.kin(word).filter(isSaid), near: isKnown ? [] : lexicon.near(word).filter(isSaid) }
}

/** The weight of words together. A term that others mean the same by is telling, unless it is as common as “team”. */
function weightIn({ words, others }: QueryPart, isTerm: boolean): Weight {
  const weights = words.map((word, place) => {
    const meant = others[place]?.near[0]
    return weightOf(word) === 'telling' && meant !== undefined ? weightOf(meant) : weightOf(word)
  })
  if (weights.includes('telling')) return 'telling'
  if (weights.every((weight) => weight === 'light')) return 'light'
  return isTerm ? 'telling' : weights.includes('light') ? 'light' : 'filler'
}
