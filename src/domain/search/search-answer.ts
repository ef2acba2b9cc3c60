import type { Agreement } from '../comparing/agreement-class.ts'
import type { DeepLink, PageLink } from '../links/page-kinds.ts'
import type { Stance, ThemeId } from '../model.ts'
import { capitalised, eitherInProse, inWords, listInProse } from '../words.ts'

/** A text with the parts that were found in it: each from a place up to, not including, another, in order. */
export interface Marked {
  text: string
  marks: [from: number, to: number][]
}

/** The groups of results in their order, but for the one that has the best of all: it comes first. */
export const SEARCH_GROUPS = ['duties', 'themes', 'models', 'statements', 'roles', 'pages'] as const
export type SearchGroupKind = (typeof SEARCH_GROUPS)[number]

/** What a group of results is called. */
export const SEARCH_GROUP_NAMES: Record<SearchGroupKind, string> = {
  duties: 'Duties',
  themes: 'Themes',
  models: 'Organisations',
  statements: 'Statements',
  roles: 'Roles',
  pages: 'Pages',
}

/** One thing that was found. */
export interface SearchHit {
  /** Told apart from every other by it: `statements-12`. */
  key: string
  link: DeepLink
  /** A theme's name, a model's (for a statement: whose it is), a role's, a duty's, a page's. */
  name: Marked
  /** A question, a definition, what a statement says. Empty where the name is all there is. */
  text: Marked
  /** What else was found where neither name nor text shows why it is here: “Cited”, “Duty”. */
  because?: { what: string; found: Marked } | undefined
  /** Of the best result: who says what on it, each way on a line. */
  inShort?: string
  theme?: { id: ThemeId; ref: string; agreement: Agreement; speak: number } | undefined
  /** How a statement speaks, in words, and the lines it is tied to. Without a mark it answers nothing. */
  said?: { mark: Stance | undefined; words: string; lines: [number, number] } | undefined
}

/** The results of one kind: the best of them, and how many there are in all. */
export interface SearchGroup {
  kind: SearchGroupKind
  count: number
  hits: SearchHit[]
}

/** Where there is no match, or none of all the words: the theme that is nearest, and who says nothing on it. */
export interface NearestTheme {
  id: ThemeId
  ref: string
  name: string
  /** The names of the silent ones inside a sentence: a few of them. */
  silent: string[]
  silentCount: number
  models: number
}

/** What a search comes to. */
export interface SearchAnswer {
  query: string
  count: number
  /** How many of them say it in other words only. */
  inOtherWords: number
  groups: SearchGroup[]
  /** Whether nothing has all the words, so that these have only some of them. */
  onlySome: boolean
  /** What was typed that nothing has, not even something like it. */
  unsaid: string[]
  /** Other words for the same that were searched for too, where that found something. */
  also: string[]
  nearest: NearestTheme | undefined
  /** How many models are searched, and the first of them: enough for a comparison. */
  models: { count: number; first: PageLink<'comparison'>['models'] }
}

/**
 * That nothing has a query, or not all of it: “No match for “budget”: none of the five models says so in these words.” What is
 * not said in these words may be said in others, and is never a no.
 */
export function missInWords({ query, count, unsaid, models }: SearchAnswer): string {
  const none = models.count === 1 ? 'the one model does not say' : `none of the ${inWords(models.count)} models says`
  if (count === 0) return `No match for “${query}”: ${none} so in these words.`
  if (unsaid.length === 0) return `Nothing has every word of “${query}”. These have some of them.`
  return `${capitalised(none)} ${eitherInProse(unsaid.map((typed) => `“${typed}”`))}. These have the rest of “${query}”.`
}

/** How many silent models are called by their names. */
export const MOST_NAMED = 3

/** Who says nothing on the nearest theme: “the general guide says nothing”, “all five speak”. */
export function silenceInWords({ silent, silentCount, models }: NearestTheme): string {
  if (silentCount === 0) return models === 1 ? 'the one model speaks on it' : `all ${models} models speak on it`
  if (silentCount === models) return 'nobody says anything on it'
  if (silentCount > silent.length) return `${silentCount} of ${models} models say nothing`
  return `${listInProse(silent)} ${silentCount === 1 ? 'says' : 'say'} nothing`
}
