import type { ComparisonShow } from './comparison.ts'
import type { ModelId, StatementId, ThemeId } from './model.ts'
import { SLUG_PATTERN } from './slug.ts'

// Old links stay valid for ever: add a form, never change what one means.

/** A comparison takes two to five models: more columns than that cannot be read. */
export const MOST_COMPARED = 5

/** How a comparison is looked at. It stands in the query: a view needs no preview of its own. */
export interface ComparisonView {
  /** The columns from left to right; the models of the path in their own order where it is left out. */
  order: ModelId[]
  show: ComparisonShow
  /** Themes whose statements are shown. */
  open: ThemeId[]
}

/** Everything that has an address. */
export type DeepLink =
  | { page: 'home' }
  | { page: 'models' }
  | { page: 'model'; model: ModelId }
  | { page: 'statement'; model: ModelId; statement: StatementId }
  | { page: 'themes' }
  | { page: 'theme'; theme: ThemeId }
  | { page: 'compare' }
  | { page: 'comparison'; models: ModelId[]; view: ComparisonView }
  | { page: 'row'; models: ModelId[]; theme: ThemeId }
  | { page: 'about' }

/** Something about a link that was put right, to be told to the reader. */
export type LinkNote =
  | { kind: 'tidied' }
  | { kind: 'doubled'; slugs: string[] }
  | { kind: 'too-many'; slugs: string[] }
  | { kind: 'unknown-view'; key: string; value: string }

/** A link as read: what it means, and what had to be put right. `link` is missing where the path has no such form. */
export interface LinkReading {
  link: DeepLink | undefined
  notes: LinkNote[]
}

const SHOWS: readonly ComparisonShow[] = ['all', 'differences', 'in-common', 'one-only']

/** A view that shows everything in the order of the path. */
export function plainView(models: readonly ModelId[]): ComparisonView {
  return { order: [...models], show: 'all', open: [] }
}

/** The path of a link, without the query: its canonical address below the site's base. */
export function formatPath(link: DeepLink): string {
  switch (link.page) {
    case 'home':
      return '/'
    case 'model':
      return `/models/${link.model}`
    case 'statement':
      return `/models/${link.model}/${link.statement}`
    case 'theme':
      return `/themes/${link.theme}`
    case 'comparison':
      return `/compare/${[...link.models].sort().join('/')}`
    case 'row':
      return `/compare/${[...link.models].sort().join('/')}/on/${link.theme}`
    default:
      return `/${link.page}`
  }
}

/** The whole link: path and, for a comparison, whatever of its view is not the default. */
export function formatDeepLink(link: DeepLink): string {
  if (link.page !== 'comparison') return formatPath(link)
  const { order, show, open } = link.view
  const query: string[] = []
  if (order.join() !== [...link.models].sort().join()) query.push(`order=${order.join('.')}`)
  if (show !== 'all') query.push(`show=${show}`)
  if (open.length > 0) query.push(`open=${open.join('.')}`)
  return formatPath(link) + (query.length > 0 ? `?${query.join('&')}` : '')
}

/** Decodes a path for reading. What cannot be decoded stays as it stands: it will name nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Reads an address below the site's base. Capitals, a trailing slash, doubled slashes and the punctuation that chats
 * swallow at the end are put right; so are the order of a comparison, doubles and a sixth model. Ids are read by their
 * form alone: whether they exist is for whoever holds the data.
 */
export function parseDeepLink(path: string, search = ''): LinkReading {
  const notes: LinkNote[] = []
  const tidy = decoded(path)
    .toLowerCase()
    .replace(/(?:\/index)?\.html$/, '')
    .replace(/[^a-z0-9]+$/, '')
  const segments = tidy.split('/').filter((segment) => segment !== '')
  if (!segments.every((segment) => SLUG_PATTERN.test(segment) || segment === 'on' || segment === 'index'))
    return { link: undefined, notes }
  if (segments.length === 1 && segments[0] === 'index') segments.pop()
  const link = readPath(segments, search, notes)
  if (link && `${path}` !== formatPath(link) && notes.length === 0) notes.unshift({ kind: 'tidied' })
  return { link, notes }
}

function readPath([first, ...rest]: string[], search: string, notes: LinkNote[]): DeepLink | undefined {
  const [second, third] = rest
  if (first === undefined) return { page: 'home' }
  if (first === 'about') return rest.length === 0 ? { page: 'about' } : undefined
  if (first === 'models') {
    if (second === undefined) return { page: 'models' }
    if (third === undefined) return { page: 'model', model: second as ModelId }
    return rest.length === 2
      ? { page: 'statement', model: second as ModelId, statement: third as StatementId }
      : undefined
  }
  if (first === 'themes') {
    if (second === undefined) return { page: 'themes' }
    return rest.length === 1 ? { page: 'theme', theme: second as ThemeId } : undefined
  }
  return first === 'compare' ? readComparison(rest, search, notes) : undefined
}

function readComparison(segments: string[], search: string, notes: LinkNote[]): DeepLink | undefined {
  const on = segments.indexOf('on')
  const named = (on < 0 ? segments : segments.slice(0, on)) as ModelId[]
  const [theme, ...tooMuch] = on < 0 ? [] : segments.slice(on + 1)
  if (tooMuch.length > 0) return undefined
  const models = readModels(named, notes)
  const [only] = models
  if (only === undefined) return theme === undefined ? { page: 'compare' } : { page: 'theme', theme: theme as ThemeId }
  if (models.length === 1) return { page: 'model', model: only }
  if (theme !== undefined) return { page: 'row', models, theme: theme as ThemeId }
  return { page: 'comparison', models, view: readView(models, search, notes) }
}

/** The models of a comparison: doubles dropped, the first five kept, then sorted. What is left out is noted by name. */
function readModels(named: readonly ModelId[], notes: LinkNote[]): ModelId[] {
  const distinct = [...new Set(named)]
  const doubled = distinct.filter((id) => named.indexOf(id) !== named.lastIndexOf(id))
  if (doubled.length > 0) notes.push({ kind: 'doubled', slugs: doubled })
  if (distinct.length > MOST_COMPARED) notes.push({ kind: 'too-many', slugs: distinct.slice(MOST_COMPARED) })
  return distinct.slice(0, MOST_COMPARED).sort()
}

/** The view in a query. What it cannot use is noted; an order may name some of the models, the rest follow. */
function readView(models: readonly ModelId[], search: string, notes: LinkNote[]): ComparisonView {
  const view = plainView(models)
  const query = new URLSearchParams(search)
  for (const key of ['order', 'show', 'open'] as const) {
    const value = query.get(key)
    if (value === null) continue
    const words = value
      .toLowerCase()
      .split(/[^a-z0-9-]+/)
      .filter((word) => word !== '')
    const fits = words.filter((word) => fitsView(key, word, models))
    if (fits.length < words.length || words.length === 0) notes.push({ kind: 'unknown-view', key, value })
    if (key === 'show') view.show = (fits[0] as ComparisonShow | undefined) ?? 'all'
    else if (key === 'open') view.open = [...new Set(fits)] as ThemeId[]
    else view.order = [...new Set([...(fits as ModelId[]), ...models])]
  }
  return view
}

function fitsView(key: 'order' | 'show' | 'open', word: string, models: readonly string[]): boolean {
  if (key === 'order') return models.includes(word)
  return key === 'show' ? SHOWS.some((show) => show === word) : SLUG_PATTERN.test(word)
}
