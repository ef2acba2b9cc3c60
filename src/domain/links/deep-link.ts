import { BESIDE_SHOWN } from '../comparing/beside-shown.ts'
import { DUTIES_SHOWN, LEAST_SOURCES } from '../duties/duties-shown.ts'
import { CHANGES_VIEWS } from '../editions/change-kinds.ts'
import type { ModelId, StatementId, ThemeId } from '../model.ts'
import { KIND_GROUPS, MODELS_ORDERS } from '../models-view.ts'
import { SHEET_SHOWN } from '../sheet-shown.ts'
import { shortened } from '../shortened.ts'
import { SLUG_PATTERN } from '../slug.ts'
import { type ComparisonView, type DeepLink, PAGE_KINDS, PAGES, type Page, type PageLink } from './page-kinds.ts'
import { inAddress, tidyQuery } from './typed-query.ts'

// Old links stay valid for ever: add a form, never change what one means.

/** A comparison takes two to five models: more columns than that cannot be read. */
export const MOST_COMPARED = 5

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

type Choices = Pick<ComparisonView, 'show' | 'sort' | 'layout'>

/** What there is to choose from, the default first: a link is silent about that. */
const CHOICES: { [key in keyof Choices]: readonly [Choices[key], ...Choices[key][]] } = {
  show: ['all', 'differences', 'in-common', 'one-only', 'silent'],
  sort: ['area', 'difference'],
  layout: ['stacked', 'columns'],
}
/** The same of the table of who does what. */
const DUTY_CHOICES = { show: DUTIES_SHOWN, least: LEAST_SOURCES }
/** The editions of a page on what changed, and what such a date looks like. */
const EDITION_KEYS = ['from', 'to'] as const
const EDITION_DATE = /^\d{4}(?:-\d{2}){0,2}$/
const DUTY_KEYS = ['show', 'least'] as const
const CHOICE_KEYS = Object.keys(CHOICES) as (keyof Choices)[]

/** A view that shows everything in the order of the path. */
export function plainView(models: readonly ModelId[]): ComparisonView {
  return { order: [...models], show: 'all', sort: 'area', layout: 'stacked', open: [] }
}

/** The path of a link, without the query: its canonical address below the site's base. */
export function formatPath(link: DeepLink): string {
  const words = FORMS.get(link.page) ?? []
  return `/${words.flatMap(({ key, text }) => (key ? valuesOf(link, key) : text)).join('/')}`
}

/** A word of a form: text that stands, or the key of the link whose value stands there, and whether it may be missing. */
interface FormWord {
  text: string
  key?: string
  mayLack?: boolean
}

function wordsOfForm(page: Page): FormWord[] {
  const words = PAGE_KINDS[page].form.split('/').filter((word) => word !== '')
  return words.map((text) => {
    const [, key, mark] = /^:(\w+)(\??)$/.exec(text) ?? []
    return key === undefined ? { text } : { text, key, mayLack: mark === '?' }
  })
}

const FORMS = new Map(PAGES.map((page) => [page, wordsOfForm(page)]))

/** What a link holds under a key, as words of its path. A comparison is the same in any order. */
function valuesOf(link: DeepLink, key: string): string[] {
  const value = (link as Record<string, unknown>)[key]
  if (Array.isArray(value)) return [...(value as string[])].sort()
  return typeof value === 'string' ? [value] : []
}

/**
 * The whole link: path and whatever of its view is not the default. `at` is another page that it may stand at, where it has
 * none of its own: what that page's path lacks then leads the query, as in `/compare/acme/corvid?with=zenith`.
 */
export function formatDeepLink(link: DeepLink, at: DeepLink = link): string {
  const query = [...restWords(link, at), ...viewWords(link)]
  return formatPath(at) + (query.length > 0 ? `?${query.join('&')}` : '')
}

/** The organisations that a link names. */
export function modelsOf(link: DeepLink): readonly ModelId[] {
  if ('models' in link) return link.models
  return 'model' in link ? [link.model] : []
}

/** What a link names that the path of `at` does not, as `key=value`. */
export function restWords(link: DeepLink, at: DeepLink): string[] {
  if (formatPath(link) === formatPath(at)) return []
  const named = modelsOf(at)
  const more = modelsOf(link).filter((id) => !named.includes(id))
  const words = more.length > 0 ? [`with=${more.join('.')}`] : []
  return link.page === 'statement' ? [...words, `statement=${link.statement}`] : words
}

/** A query without what `restWords` put there: the view, and whatever others added. */
export function withoutRest(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((word) => word !== '' && !/^(?:with|statement)=/.test(word))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** The view of a link as `key=value`, without what is the default. */
function viewWords(link: DeepLink): string[] {
  const words: string[] = []
  if (link.page === 'comparison') {
    const { order, open } = link.view
    if (order.join() !== [...link.models].sort().join()) words.push(`order=${order.join('.')}`)
    for (const key of CHOICE_KEYS) if (link.view[key] !== CHOICES[key][0]) words.push(`${key}=${link.view[key]}`)
    if (open.length > 0) words.push(`open=${open.join('.')}`)
  }
  if ('kind' in link && link.kind) words.push(`kind=${link.kind}`)
  if (link.page === 'models' && link.sort !== 'kind') words.push(`sort=${link.sort}`)
  if (link.page === 'changes') {
    for (const key of EDITION_KEYS) if (link[key] !== undefined) words.push(`${key}=${link[key]}`)
    if (link.show !== 'changes') words.push(`show=${link.show}`)
  }
  if (link.page === 'beside') {
    if (link.models.length > 0) words.push(`with=${link.models.join('.')}`)
    if (link.sort !== 'area') words.push(`sort=${link.sort}`)
  }
  if ((link.page === 'sheet' || link.page === 'beside') && link.show !== 'all') words.push(`show=${link.show}`)
  if ((link.page === 'duties' || link.page === 'paths') && link.models.length > 0)
    words.push(`models=${link.models.join('.')}`)
  if (link.page === 'duties')
    for (const key of DUTY_KEYS)
      if (link[key] !== undefined && link[key] !== DUTY_CHOICES[key][0]) words.push(`${key}=${link[key]}`)
  if (link.page === 'search' && link.query !== '') words.push(`q=${inAddress(link.query)}`)
  return words
}

/** Far more than any link of ours has. What is longer was made to do harm and is not read. */
const LONGEST_READ = 2000

/** Decodes what can be decoded. The rest stays as it stands: it will name nothing. */
function decoded(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}

/** What a chat adds to the end of a link: punctuation, an emoji, half an escape. A letter of any script is no such thing. */
const SWALLOWED = /(?:%[0-9a-f]{0,2}|[^\p{L}\p{N}%])+$/u

/** Without what is lost or added on the way: escapes, capitals and accents. */
function plain(text: string): string {
  return decoded(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** The id of a place on a page, as it was meant: `Loadsmart.` is `loadsmart`. */
export function tidyPlace(id: string): string {
  return plain(id).replace(SWALLOWED, '')
}

/** The words of a path as they were meant. Hosts serve a page under `x`, `x.html` and `x/index.html`. */
function segmentsOf(path: string): string[] {
  const tidy = tidyPlace(path).replace(/\.html$/, '')
  const segments = tidy.split('/').filter((segment) => segment !== '')
  return segments.at(-1) === 'index' ? segments.slice(0, -1) : segments
}

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

/** The parts of an address, as browsers name them. */
export interface AddressParts {
  pathname: string
  search: string
  hash: string
}

/** An address whose query and place had their first character escaped on the way, or the whole of them, with these as such. */
export function unescapedParts({ pathname, search, hash }: AddressParts): AddressParts {
  const [path = '', place] = pathname.split(/%23(.*)/is)
  const [own = '', query] = path.split(/%3f(.*)/is)
  const words = query === undefined || query.includes('=') ? query : decoded(query)
  return {
    pathname: own,
    search: words ? `?${words}${search.replace('?', '&')}` : search,
    hash: place && hash === '' ? `#${place}` : hash,
  }
}

/** A query as it was meant: some chats and mails leave an `&` escaped, some phones begin a key with a capital. */
function queryOf(search: string): URLSearchParams {
  const words = [...new URLSearchParams(search.replaceAll('&amp;', '&'))]
  return new URLSearchParams(words.map(([key, value]) => [key.toLowerCase(), value]))
}

function areSlugs(segments: readonly string[]): boolean {
  return segments.every((segment) => SLUG_PATTERN.test(segment))
}

function readPath(words: readonly string[], notes: LinkNote[]): DeepLink | undefined {
  const [first, ...rest] = words
  if (first !== 'compare') return readPage(words)
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
    noteViews(
      VIEW_KEYS.filter((key) => key !== 'sort'),
      query,
      notes,
    )
    return {
      ...link,
      kind: readChoice('kind', KIND_GROUPS, query, notes),
      sort: readChoice('sort', MODELS_ORDERS, query, notes) ?? 'kind',
    }
  }
  if (link.page === 'duties') return readDuties(link, query, notes)
  if (link.page === 'search') return { ...link, query: tidyQuery(query.getAll('q').join(' ').slice(0, LONGEST_READ)) }
  noteViews(VIEW_KEYS, query, notes)
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

/** Notes what the query asks to see in ways that the page does not have. */
function noteViews(keys: readonly ViewKey[], query: URLSearchParams, notes: LinkNote[]): void {
  for (const key of keys) if (query.has(key)) notes.push(unknownView(key, query))
}

/** A page of who does what with its columns, and the rows that its query asks for. What is the default is left out. */
function readDuties(link: PageLink<'duties'>, query: URLSearchParams, notes: LinkNote[]): DeepLink {
  const show = readChoice('show', DUTIES_SHOWN, query, notes)
  const least = readChoice('least', LEAST_SOURCES, query, notes)
  noteViews(
    VIEW_KEYS.filter((key) => key !== 'show'),
    query,
    notes,
  )
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
