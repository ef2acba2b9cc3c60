import type { CombinationOperator, Query, SearchResult } from 'minisearch'
import { FIELD_WORTH, groupWord, type SearchIndex } from './search-index.ts'
import type { QueryPart } from './search-plan.ts'

/** What other words for the same are worth beside the very words that were typed; others of a family; a slip of the keys. */
const SYNONYM_WORTH = 0.35
const KIN_WORTH = 0.6
const NEAR_WORTH = 0.8
/** What a word that only helps is worth, so that it never outweighs a telling one. */
const HELP_WORTH = 0.25

/** Asks for what has all parts, or any of them; `helpful` ones bring a result further up and nothing else. */
export function ask(
  { engine, items }: SearchIndex,
  parts: readonly QueryPart[],
  combineWith: CombinationOperator,
  helpful: readonly QueryPart[] = [],
  fields?: (keyof typeof FIELD_WORTH)[],
): SearchResult[] {
  const all = (worth: number): Query => ({ combineWith, queries: parts.map((part) => queryOf(part, worth)) })
  const helped: Query = {
    combineWith: 'AND',
    queries: [all(HELP_WORTH), { combineWith: 'OR', queries: helpful.map((part) => queryOf(part, HELP_WORTH)) }],
  }
  const query: Query = helpful.length > 0 ? { combineWith: 'OR', queries: [all(1), helped] } : all(1)
  return engine
    .search(query, {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: FIELD_WORTH,
      ...(fields ? { fields } : {}),
    })
    .filter(({ id, match }) => items[id]?.kind !== 'statement' || !isOnlyWhose(match))
}

/** A model’s name finds the model; its statements are found by it only together with something they say. */
function isOnlyWhose(match: SearchResult['match']): boolean {
  return Object.values(match).every((fields) => fields.every((field) => field === 'model'))
}

function queryOf({ words, others, groups, isBeginning }: QueryPart, worth: number): Query {
  const typed: Query = {
    combineWith: 'AND',
    queries: words.map((word, place): Query => {
      const { kin = [], near = [] } = others[place] ?? {}
      const itself = anyOf([word], worth, isBeginning && place === words.length - 1)
      if (kin.length + near.length === 0) return itself
      return { combineWith: 'OR', queries: [itself, anyOf(kin, KIN_WORTH * worth), anyOf(near, NEAR_WORTH * worth)] }
    }),
  }
  if (groups.length === 0) return typed
  const meant = anyOf(groups.map(groupWord), SYNONYM_WORTH * worth)
  // “on-call” is more than “on” and “call” somewhere in a text: the words themselves only bring it further up.
  const together: Query = words.length > 1 ? { combineWith: 'AND', queries: [typed, meant] } : typed
  return { combineWith: 'OR', queries: [together, meant] }
}

function anyOf(words: readonly string[], worth: number, prefix = false): Query {
  return { combineWith: 'OR', queries: [...words], boostTerm: () => worth, prefix }
}

/** How many parts of a query a result has. */
export function partsIn(result: SearchResult, parts: readonly QueryPart[]): number {
  return parts.filter((part) => hasPart(result, part)).length
}

/** Whether a result has a part of a query, be it in other words. */
export function hasPart({ queryTerms }: SearchResult, { words, others, groups }: QueryPart): boolean {
  if (groups.some((group) => queryTerms.includes(groupWord(group)))) return true
  return (groups.length === 0 || words.length === 1) && hasWords({ queryTerms }, { words, others })
}

function hasWords(
  { queryTerms }: Pick<SearchResult, 'queryTerms'>,
  { words, others }: Pick<QueryPart, 'words' | 'others'>,
) {
  return words.every((word, place) => {
    const { kin = [], near = [] } = others[place] ?? {}
    return [word, ...kin, ...near].some((term) => queryTerms.includes(term))
  })
}

/** Whether a result has a part of the query by other words for the same only. */
export function isInOtherWords(result: SearchResult, parts: readonly QueryPart[]): boolean {
  return parts.some(
    (part) => part.groups.some((group) => result.queryTerms.includes(groupWord(group))) && !hasWords(result, part),
  )
}
