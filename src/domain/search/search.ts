import type { SearchResult } from 'minisearch'
import { TECH_LEAD } from '../duties/duty-roles.ts'
import { MOST_COMPARED } from '../links/deep-link.ts'
import { SEARCH_GROUPS, type SearchAnswer } from './search-answer.ts'
import { ask, hasPart, isInOtherWords, partsIn } from './search-ask.ts'
import { GROUP_OF, hitOf } from './search-hits.ts'
import { groupWord, type SearchIndex, type SearchItem } from './search-index.ts'
import { type Markable, marked } from './search-marks.ts'
import { nearestTheme, silenceOn } from './search-nearest.ts'
import { searchablePages } from './search-pages.ts'
import { planOf, type QueryPart, type QueryPlan } from './search-plan.ts'
import { wordsOf } from './search-words.ts'

/** How many other words are told of a group. */
const MOST_ALSO = 5
/** What answers a question stands before what is said on it: a theme and a duty have what all documents say. */
const KIND_WORTH: Record<SearchItem['kind'], number> = {
  theme: 3.5,
  duty: 1.5,
  model: 1,
  role: 1,
  page: 0.8,
  statement: 0.5,
}

const ASIDE_WORTH = 0.2
/** What a question without a telling word may ask for, in this order. */
const BARE_ORDER: SearchItem['kind'][] = ['role', 'theme', 'page']
const MANY = 1000

interface Found {
  /** The best first. */
  results: SearchResult[]
  parts: QueryPart[]
  onlySome: boolean
  /** What was typed that nothing has. */
  unsaid: string[]
}

/**
 * Answers a query, with at most so many results of each kind; the kind that has the best comes first. What has every telling
 * word is found; only where nothing has, what has most of them is taken.
 */
export function search(index: SearchIndex, query: string, most: number): SearchAnswer {
  const { file, items, synonyms } = index
  const { results, parts, onlySome, unsaid } = found(index, query)
  const kindOf = ({ id }: SearchResult) => GROUP_OF[items[id]?.kind ?? 'page']
  const best = results[0] && kindOf(results[0])
  const kinds = [...SEARCH_GROUPS].sort((a, b) => Number(b === best) - Number(a === best))
  const groups = kinds.map((kind) => {
    const own = results.filter((result) => kindOf(result) === kind)
    const hits = own.slice(0, most).flatMap((result, place) => {
      const item = items[result.id]
      if (!item) return []
      const markable = markableOf(result, parts)
      return [hitOf(item, file, (text) => marked(text, markable, synonyms), kind === best && place === 0)]
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
    unsaid,
    also: alsoSearched(index, parts, results),
    nearest: nearest === undefined ? undefined : silenceOn(nearest, file),
    models: { count: file.models.length, first: file.models.slice(0, MOST_COMPARED).map(([id]) => id) },
  }
}

function found(index: SearchIndex, query: string): Found {
  const plan = planOf(query, index.synonyms, index.lexicon)
  const { wanted, helpful, isBare, isBeside } = plan
  if (isBare) return { results: bare(index, plan), parts: [...wanted, ...helpful], onlySome: false, unsaid: [] }
  const results = ask(index, wanted, 'AND', helpful)
  if (results.length > 0)
    return {
      results: pairFirst(index, dutyFirst(index, bestFirst(index, results, wanted)), isBeside),
      parts: wanted,
      onlySome: false,
      unsaid: [],
    }
  // Asked once for any of the parts: how many of them a result has tells the rest.
  const some = ask(index, wanted, 'OR', helpful)
  const best = withMost(some, wanted)
  return {
    results: bestFirst(index, best, wanted),
    parts: wanted,
    onlySome: best.length > 0,
    unsaid: wanted.filter((part) => !some.some((result) => hasPart(result, part))).map(({ typed }) => typed),
  }
}

/**
 * What a question of nothing but common words asks: “what is a tech lead?” is looked for among the questions and the pages,
 * which keep their order: none has more to do with it than another.
 */
function bare(index: SearchIndex, { wanted, helpful }: QueryPlan): SearchResult[] {
  const { file, items } = index
  const order = (item: SearchItem | undefined) => (item ? BARE_ORDER.indexOf(item.kind) * MANY + item.place : MANY)
  const asked = ask(index, [...wanted, ...helpful], 'OR', [], ['name', 'theme', 'text', 'phrase']).filter(({ id }) => {
    const item = items[id]
    if (item?.kind === 'role') return file.roles[item.place]?.[0] === TECH_LEAD
    return item !== undefined && BARE_ORDER.includes(item.kind)
  })
  return withMost(asked, wanted).sort((a, b) => order(items[a.id]) - order(items[b.id]))
}

/** The results that have the most of some parts. */
function withMost(results: readonly SearchResult[], parts: readonly QueryPart[]): SearchResult[] {
  const counted = results.map((result) => ({ result, has: partsIn(result, parts) }))
  const most = Math.max(0, ...counted.map(({ has }) => has))
  return counted.filter(({ has }) => has === most).map(({ result }) => result)
}

/** The best results first: the engine’s score, but for its bonus for each form in which a word was found. */
function bestFirst({ items }: SearchIndex, results: readonly SearchResult[], parts: readonly QueryPart[]) {
  const worth = ({ id, score, queryTerms }: SearchResult) => {
    const kind = items[id]?.kind ?? 'page'
    // A model’s name beside something else asks what the model says of that.
    const isAside = kind === 'model' && parts.length > 1
    return (score / Math.max(1, queryTerms.length)) * (isAside ? ASIDE_WORTH : KIND_WORTH[kind])
  }
  return [...results].sort((a, b) => worth(b) - worth(a))
}

/**
 * The duty that was asked for first, where all that its label says was typed, be it in other words: “appraisal” asks who reviews
 * performance. Only a theme that is found by its name comes before it.
 */
function dutyFirst({ items, ...index }: SearchIndex, results: SearchResult[]): SearchResult[] {
  const kindOf = (result: SearchResult | undefined) => result && items[result.id]?.kind
  const [best] = results
  const isNamed = Object.values(best?.match ?? {}).some((fields) => fields.includes('theme'))
  if (kindOf(best) === 'theme' && isNamed) return results
  const asked = results.find((result) => kindOf(result) === 'duty' && isWhole({ items, ...index }, result))
  return asked ? [asked, ...results.filter((result) => result !== asked)] : results
}

/** The page of two roles first, where a role was asked for beside the tech lead and has one. */
function pairFirst({ file, items }: SearchIndex, results: SearchResult[], isBeside: boolean): SearchResult[] {
  const [best] = results
  const role = best && items[best.id]?.kind === 'role' ? file.roles[items[best.id]?.place ?? -1]?.[0] : undefined
  if (!isBeside || role === undefined) return results
  const pages = searchablePages(file)
  const pair = results.find(({ id }) => {
    const item = items[id]
    const link = item?.kind === 'page' ? pages[item.place]?.link : undefined
    return link?.page === 'two-roles' && link.role === role
  })
  return pair ? [pair, ...results.filter((result) => result !== pair)] : results
}

/** Whether a query says all that the label of a duty does. */
function isWhole({ file, items, synonyms }: SearchIndex, { id, terms }: SearchResult): boolean {
  const words = wordsOf(file.duties[items[id]?.place ?? -1]?.[2] ?? '')
  const meant = synonyms.inText(words).filter(({ group }) => terms.includes(groupWord(group)))
  return words.every((word, place) => terms.includes(word) || meant.some(({ at }) => at.includes(place)))
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
