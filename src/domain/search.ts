import type { CombinationOperator, Query, SearchResult } from 'minisearch'
import { MOST_COMPARED } from './deep-link.ts'
import { SEARCH_GROUPS, type SearchAnswer } from './search-answer.ts'
import { GROUP_OF, hitOf } from './search-hits.ts'
import { FIELD_WORTH, groupWord, type SearchIndex } from './search-index.ts'
import { type Markable, marked } from './search-marks.ts'
import { nearestTheme, silenceOn } from './search-nearest.ts'
import { LEAST_LETTERS, MOST_MISTYPED } from './search-nearness.ts'
import { planOf, type QueryPart } from './search-plan.ts'
import { wordsOf } from './search-words.ts'

/** What other words for the same are worth beside the very words that were typed. */
const SYNONYM_WORTH = 0.35
/** How many other words are told of a group. */
const MOST_ALSO = 5

interface Found {
  results: SearchResult[]
  parts: QueryPart[]
  onlySome: boolean
}

/**
 * Answers a query, with at most so many results of each kind. What has every word comes first of all; only where nothing
 * has, slips of the keys are forgiven, and after that what has most of the words is taken.
 */
export function search(index: SearchIndex, query: string, most: number): SearchAnswer {
  const { file, items, synonyms } = index
  const { results, parts, onlySome } = found(index, query)
  const groups = SEARCH_GROUPS.map((kind) => {
    const own = results.filter(({ id }) => GROUP_OF[items[id]?.kind ?? 'page'] === kind)
    const hits = own.slice(0, most).flatMap((result) => {
      const item = items[result.id]
      return item ? [hitOf(item, file, (text) => marked(text, markableOf(result, parts), synonyms))] : []
    })
    return { kind, count: own.length, hits }
  })
  const nearest =
    results.length === 0 ? nearestTheme(query, file, synonyms) : onlySome ? mainTheme(index, results) : undefined
  return {
    query,
    count: results.length,
    inOtherWords: results.filter((result) => isInOtherWords(result, parts)).length,
    groups: groups.filter(({ count }) => count > 0),
    onlySome,
    also: alsoSearched(index, parts, results),
    nearest: nearest === undefined ? undefined : silenceOn(nearest, file),
    models: { count: file.models.length, first: file.models.slice(0, MOST_COMPARED).map(([id]) => id) },
  }
}

function found(index: SearchIndex, query: string): Found {
  const exact = planOf(query, index.synonyms, false)
  if (exact.length === 0) return { results: [], parts: [], onlySome: false }
  const results = ask(index, exact, 'AND', false)
  if (results.length > 0) return { results, parts: exact, onlySome: false }
  const parts = planOf(query, index.synonyms, true)
  // Asked once for any of the parts: how many of them a result has tells the rest.
  const some = ask(index, parts, 'OR', true).map((result) => ({ result, has: partsIn(result, parts) }))
  const most = Math.max(0, ...some.map(({ has }) => has))
  return {
    results: some.filter(({ has }) => has === most).map(({ result }) => result),
    parts,
    onlySome: most > 0 && most < parts.length,
  }
}

function ask({ engine, items }: SearchIndex, parts: QueryPart[], combineWith: CombinationOperator, forgiving: boolean) {
  const query: Query = { combineWith, queries: parts.map((part) => queryOf(part, forgiving)) }
  return engine
    .search(query, {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: FIELD_WORTH,
      boostTerm: (term) => (term.startsWith('§') ? SYNONYM_WORTH : 1),
    })
    .filter(({ id, match }) => items[id]?.kind !== 'statement' || !isOnlyWhose(match))
}

/** A model's name finds the model; its statements are found by it only together with something they say. */
function isOnlyWhose(match: SearchResult['match']): boolean {
  return Object.values(match).every((fields) => fields.every((field) => field === 'model'))
}

function queryOf({ words, groups, isBeginning }: QueryPart, forgiving: boolean): Query {
  const typed: Query = {
    combineWith: 'AND',
    queries: words.map((word, place) => ({
      combineWith: 'OR',
      queries: forgiving
        ? [{ queries: [word], fuzzy: word.length >= LEAST_LETTERS && MOST_MISTYPED }, ...swapped(word)]
        : [word],
      prefix: isBeginning && place === words.length - 1,
    })),
  }
  if (groups.length === 0) return typed
  const meant: Query = { combineWith: 'OR', queries: groups.map((group) => ({ queries: [groupWord(group)] })) }
  // “on-call” is more than “on” and “call” somewhere in a text: the words themselves only bring it further up.
  const together: Query = words.length > 1 ? { combineWith: 'AND', queries: [typed, meant] } : typed
  return { combineWith: 'OR', queries: [together, meant] }
}

/** The words that come of one pair of neighbours changing places, the commonest slip of fast typing. */
function swapped(word: string): string[] {
  if (word.length < LEAST_LETTERS) return []
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  )
}

/** How many parts of a query a result has. */
function partsIn({ queryTerms }: SearchResult, parts: readonly QueryPart[]): number {
  return parts.filter(({ words, groups }) =>
    groups.length > 0 && words.length > 1
      ? groups.some((group) => queryTerms.includes(groupWord(group)))
      : [...words, ...groups.map(groupWord)].some((term) => queryTerms.includes(term)),
  ).length
}

/** Whether a result has a part of the query by other words for the same only. */
function isInOtherWords({ queryTerms }: SearchResult, parts: readonly QueryPart[]): boolean {
  return parts.some(
    ({ words, groups }) =>
      groups.some((group) => queryTerms.includes(groupWord(group))) &&
      !words.every((word) => queryTerms.includes(word)),
  )
}

function markableOf({ terms }: SearchResult, parts: readonly QueryPart[]): Markable {
  const single = parts.filter(({ words }) => words.length === 1)
  const together = new Set(parts.filter(({ words }) => words.length > 1).flatMap(({ words }) => words))
  return {
    words: new Set(terms.filter((term) => !together.has(term))),
    beginnings: single.flatMap(({ words, isBeginning }) => (isBeginning ? words : [])),
    groups: new Set(terms.filter((term) => term.startsWith('§')).map((term) => Number(term.slice(1)))),
  }
}

/** The other words for the same that found something, without those that were typed. */
function alsoSearched({ file }: SearchIndex, parts: readonly QueryPart[], results: readonly SearchResult[]): string[] {
  const foundWords = new Set(results.flatMap(({ terms }) => terms.filter((term) => term.startsWith('§'))))
  const also = parts.flatMap(({ groups, words }) =>
    groups
      .filter((group) => foundWords.has(groupWord(group)))
      .flatMap((group) => (file.synonyms[group] ?? []).filter((term) => !isTyped(term, words)).slice(0, MOST_ALSO)),
  )
  return [...new Set(also)]
}

function isTyped(term: string, words: readonly string[]): boolean {
  return wordsOf(term).join(' ') === words.join(' ')
}

/** The theme that most of the statements found are about. */
function mainTheme({ file, items }: SearchIndex, results: readonly SearchResult[]): number | undefined {
  const weights = new Map<number, number>()
  for (const { id, score } of results) {
    const item = items[id]
    const theme =
      item?.kind === 'statement' ? file.statements[item.place]?.[1] : item?.kind === 'theme' ? item.place : undefined
    if (theme !== undefined) weights.set(theme, (weights.get(theme) ?? 0) + score)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}
