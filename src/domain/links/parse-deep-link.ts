import { BESIDE_SHOWN } from '../comparing/beside-shown.ts'
import { DUTIES_SHOWN, LEAST_SOURCES } from '../duties/duties-shown.ts'
import { CHANGES_VIEWS } from '../editions/change-kinds.ts'
import type { ModelId, StatementId, ThemeId } from '../model.ts'
import { KIND_GROUPS, MODELS_ORDERS } from '../models-view.ts'
import { SHEET_SHOWN } from '../sheet-shown.ts'
import { shortened } from '../shortened.ts'
import { SLUG_PATTERN } from '../slug.ts'
import { queryOf, segmentsOf, unescapedParts } from './as-meant.ts'
import {
  CHOICE_KEYS,
  CHOICES,
  EDITION_KEYS,
  FORMS,
  type FormWord,
  formatPath,
  MOST_COMPARED,
  modelsOf,
  plainView,
} from './deep-link.ts'
import { type ComparisonView, type DeepLink, PAGE_KINDS, type PageLink } from './page-kinds.ts'
import { tidyQuery } from './typed-query.ts'

// Old links stay valid for ever: what one means is never changed.

/** Something about a link that was put right, to be told to the reader. */
export type LinkNote =
  | { kind: 'tidied' }
  | { kind: 'doubled'; slugs: string[] }
  | { kind: 'too-many'; slugs: string[] }
  | { kind: 'row-of-one'; theme: string }
  | { kind: 'unknown-view'; key: string; value: string }

/** A link as read: what it means, and what had to be put right. `link` is missing where the path has no such form. */
export interface LinkReading {
  link: DeepLink | undefined
  notes: LinkNote[]
}

/** Far more than any link of ours has. What is longer was made to do harm and is not read. */
const LONGEST_READ = 2000

/** What the date of an edition looks like. */
const EDITION_DATE = /^\d{4}(?:-\d{2}){0,2}$/

/**
 * Reads an address below the site's base. Capitals, accents, a trailing slash, doubled slashes and the punctuation that
 * chats swallow at the end are put right; so are the order of a comparison, doubles and a sixth model. Ids are read by
 * their form alone: whether they exist is for whoever holds the data. Keys that are not ours are left alone: chats and
 * trackers add them.
 */
export function parseDeepLink(path: string, search = ''): LinkReading {
  const notes: LinkNote[] = []
  if (path.length > LONGEST_READ) return { link: undefined, notes }
  const whole = unescapedParts({ pathname: path, search, hash: '' })
  const base = readPath(segmentsOf(whole.pathname), notes)
  const link = base && readQuery(base, queryOf(whole.search), notes)
  if (base && path !== formatPath(base) && notes.length === 0) notes.push({ kind: 'tidied' })
  return { link, notes }
}

function areSlugs(segments: readonly string[]): boolean {
  return segments.every((segment) => SLUG_PATTERN.test(segment))
}

function readPath(words: readonly string[], notes: LinkNote[]): DeepLink | undefined {
  const [first, ...rest] = words
  if (first !== 'compare') return readPage(words) ?? readOtherWayRound(words)
  // Typed by hand, names are also parted by commas and plus signs.
  return readComparison(
    rest.flatMap((segment) => segment.split(/[,+\s]+/)).filter((segment) => segment !== ''),
    notes,
  )
}

function readQuery(base: DeepLink, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  const link = readKind(readStatement(readMore(base, query, notes), query, notes), query, notes)
  if (link.page === 'comparison') return { ...link, view: readView(link.models, query, notes) }
  if (link.page === 'changes') return readChanges(link, query, notes)
  if (link.page === 'beside') return readBeside(link, query, notes)
  if (link.page === 'sheet') return { ...link, show: readChoice('show', SHEET_SHOWN, query, notes) ?? 'all' }
  if (link.page === 'models') {
    noteViews(query, notes, 'sort')
    return {
      ...link,
      kind: readChoice('kind', KIND_GROUPS, query, notes),
      sort: readChoice('sort', MODELS_ORDERS, query, notes) ?? 'kind',
    }
  }
  if (link.page === 'duties') return readDuties(link, query, notes)
  if (link.page === 'search') return { ...link, query: tidyQuery(query.getAll('q').join(' ').slice(0, LONGEST_READ)) }
  noteViews(query, notes)
  return link.page === 'paths' ? { ...link, models: readColumns('models', MOST_COMPARED, query, notes) } : link
}

/** The link with the kind that it marks; noted where its page marks none. The list of organisations reads its own. */
function readKind(base: DeepLink, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  if (!query.has('kind') || base.page === 'models') return base
  if (!PAGE_KINDS[base.page].marksKind) {
    notes.push(unknownView('kind', query))
    return base
  }
  const kind = readChoice('kind', KIND_GROUPS, query, notes)
  return kind ? ({ ...base, kind } as DeepLink) : base
}

/** Notes what the query asks to see in ways that the page does not have; `own` is a way that it has. */
function noteViews(query: URLSearchParams, notes: LinkNote[], own?: ViewKey): void {
  for (const key of VIEW_KEYS) if (key !== own && query.has(key)) notes.push(unknownView(key, query))
}

/** A page of who does what with its columns, and the rows that its query asks for. What is the default is left out. */
function readDuties(link: PageLink<'duties'>, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  const show = readChoice('show', DUTIES_SHOWN, query, notes)
  const least = readChoice('least', LEAST_SOURCES, query, notes)
  noteViews(query, notes, 'show')
  return {
    ...link,
    models: readColumns('models', MOST_COMPARED, query, notes),
    ...(show && show !== DUTIES_SHOWN[0] && { show }),
    ...(least && least !== LEAST_SOURCES[0] && { least }),
  }
}

/** A page of what changed with its view, and the dates of the editions that its query asks for. */
function readChanges(link: PageLink<'changes'>, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  const read: PageLink<'changes'> = { ...link, show: readChoice('show', CHANGES_VIEWS, query, notes) ?? 'changes' }
  for (const key of EDITION_KEYS) {
    if (!query.has(key)) continue
    const [word = '', ...more] = wordsOf(query, key)
    if (more.length === 0 && EDITION_DATE.test(word)) read[key] = word
    else notes.push(unknownView(key, query))
  }
  return read
}

/** The reader's own role with those that its query sets beside it, and the view. */
function readBeside(link: PageLink<'beside'>, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  return {
    ...link,
    models: readColumns('with', MOST_COMPARED - 1, query, notes),
    show: readChoice('show', BESIDE_SHOWN, query, notes) ?? 'all',
    sort: readChoice('sort', CHOICES.sort, query, notes) ?? 'area',
  }
}

/** Which of some choices a key of the query names; undefined, and noted unless it is missing, where it names none of them. */
function readChoice<Choice extends string>(
  key: QueryKey,
  choices: readonly Choice[],
  query: URLSearchParams,
  notes: LinkNote[],
): Choice | undefined {
  if (!query.has(key)) return undefined
  const [word, ...more] = wordsOf(query, key)
  const choice = choices.find((each) => each === word)
  if (!choice || more.length > 0) notes.push(unknownView(key, query))
  return choice
}

/** The link with the organisations that its query adds to its path: the path is only the nearest that has a page. */
function readMore(base: DeepLink, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  if (!query.has('with') || base.page === 'beside') return base
  const words = wordsOf(query, 'with')
  const more = words.filter((word) => SLUG_PATTERN.test(word)) as ModelId[]
  const fits = PAGE_KINDS[base.page].takesMore === true && more.length > (base.page === 'theme' ? 1 : 0)
  if (!fits || more.length < words.length) notes.push(unknownView('with', query))
  if (!fits) return base
  const models = readModels([...modelsOf(base), ...more], notes)
  const [only] = models
  if ('theme' in base) return { page: 'row', models, theme: base.theme }
  if (models.length === 1 && only) return { page: 'model', model: only }
  return { page: 'comparison', models, view: plainView(models) }
}

/** The link to a statement that stands at the page of its model. */
function readStatement(base: DeepLink, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  if (!query.has('statement')) return base
  const [statement = '', ...more] = wordsOf(query, 'statement')
  if (base.page === 'model' && more.length === 0 && SLUG_PATTERN.test(statement))
    return { page: 'statement', model: base.model, statement: statement as StatementId }
  notes.push(unknownView('statement', query))
  return base
}

/** Two roles in the other order: the tech lead stands first. */
function readOtherWayRound(words: readonly string[]): DeepLink | undefined {
  const [first = '', one = '', and = '', other = ''] = words
  return words.length === 4 ? readPage([first, other, and, one]) : undefined
}

/** The first kind whose form the words fit, with what they name. Comparisons are read for themselves: their form has no end. */
function readPage(words: readonly string[]): DeepLink | undefined {
  for (const [page, form] of FORMS) {
    const named = namedIn(form, words)
    if (named) return { page, ...PAGE_KINDS[page].plain, ...named } as DeepLink
  }
  return undefined
}

/** What the words of a path name in the places of a form; undefined where they do not fit it. */
function namedIn(form: readonly FormWord[], words: readonly string[]): Record<string, string> | undefined {
  if (words.length > form.length) return undefined
  const named: Record<string, string> = {}
  for (const [place, { text, key, mayLack }] of form.entries()) {
    const word = words[place]
    if (word === undefined ? !mayLack : key === undefined && word !== text) return undefined
    if (key === undefined || word === undefined) continue
    // A word of a form, as “on”, is no id: it stands where the form has it and nowhere else.
    if (!SLUG_PATTERN.test(word)) return undefined
    named[key] = word
  }
  return named
}

function readComparison(segments: readonly string[], notes: LinkNote[]): DeepLink | undefined {
  const on = segments.indexOf('on')
  const named = on < 0 ? segments : segments.slice(0, on)
  const [theme, ...tooMuch] = on < 0 ? [] : segments.slice(on + 1)
  if (tooMuch.length > 0 || !areSlugs(theme === undefined ? named : [...named, theme])) return undefined
  const models = readModels(named as ModelId[], notes)
  const [only] = models
  if (only === undefined) return theme === undefined ? { page: 'compare' } : { page: 'theme', theme: theme as ThemeId }
  if (models.length === 1) {
    if (theme !== undefined) notes.push({ kind: 'row-of-one', theme })
    return { page: 'model', model: only }
  }
  if (theme !== undefined) return { page: 'row', models, theme: theme as ThemeId }
  return { page: 'comparison', models, view: plainView(models) }
}

/** The models of a comparison: doubles dropped, the first five kept, then sorted. What is left out is noted by name. */
function readModels(named: readonly ModelId[], notes: LinkNote[]): ModelId[] {
  const distinct = [...new Set(named)]
  const doubled = distinct.filter((id) => named.indexOf(id) !== named.lastIndexOf(id))
  if (doubled.length > 0) notes.push({ kind: 'doubled', slugs: doubled })
  if (distinct.length > MOST_COMPARED) notes.push({ kind: 'too-many', slugs: distinct.slice(MOST_COMPARED) })
  return distinct.slice(0, MOST_COMPARED).sort()
}

/** The columns that a page is asked to show by a key of its query: in the order asked for, so many at most. */
function readColumns(key: 'models' | 'with', most: number, query: URLSearchParams, notes: LinkNote[]): ModelId[] {
  if (!query.has(key)) return []
  const words = wordsOf(query, key)
  const fits = words.filter((word) => SLUG_PATTERN.test(word)) as ModelId[]
  if (fits.length < words.length || words.length === 0) notes.push(unknownView(key, query))
  if (fits.length > most) notes.push({ kind: 'too-many', slugs: fits.slice(most) })
  return fits.slice(0, most)
}

const VIEW_KEYS = ['order', ...CHOICE_KEYS, 'open'] as const
type ViewKey = (typeof VIEW_KEYS)[number]
type QueryKey = ViewKey | 'models' | 'with' | 'statement' | 'kind' | 'least' | (typeof EDITION_KEYS)[number]

/** The view in a query. What it cannot use is noted; an order may name some of the models, the rest follow. */
function readView(models: readonly ModelId[], query: URLSearchParams, notes: LinkNote[]): ComparisonView {
  const view = plainView(models)
  for (const key of VIEW_KEYS) {
    if (!query.has(key)) continue
    const words = wordsOf(query, key)
    const fits = words.filter((word) => fitsView(key, word, models))
    const single = key in CHOICES
    const unused = fits.length < words.length || words.length === 0 || (single && fits.length > 1)
    if (unused) notes.push(unknownView(key, query))
    if (key === 'open') view.open = fits as ThemeId[]
    else if (key === 'order') view.order = [...new Set([...(fits as ModelId[]), ...models])]
    else if (fits[0]) Object.assign(view, { [key]: fits[0] })
  }
  return view
}

/** The distinct words of a key, however they are parted. */
function wordsOf(query: URLSearchParams, key: QueryKey): string[] {
  const value = query.getAll(key).join('.')
  if (value.length > LONGEST_READ) return []
  const words = value.toLowerCase().split(/[^a-z0-9-]+/)
  return [...new Set(words.map((word) => word.replace(/^-+|-+$/g, '')).filter((word) => word !== ''))]
}

function unknownView(key: QueryKey, query: URLSearchParams): LinkNote {
  return { kind: 'unknown-view', key, value: shortened(query.getAll(key).join('.'), 80) }
}

function fitsView(key: ViewKey, word: string, models: readonly string[]): boolean {
  if (key === 'order') return models.includes(word)
  return key === 'open' ? SLUG_PATTERN.test(word) : CHOICES[key].some((choice) => choice === word)
}
