import { DUTIES_SHOWN, LEAST_SOURCES } from '../duties/duties-shown.ts'
import type { ModelId } from '../model.ts'
import { type ComparisonView, type DeepLink, PAGE_KINDS, PAGES, type Page } from './page-kinds.ts'
import { inAddress } from './typed-query.ts'

// Old links stay valid for ever: add a form, never change what one means.

/** A comparison takes two to five models: more columns than that cannot be read. */
export const MOST_COMPARED = 5

type Choices = Pick<ComparisonView, 'show' | 'sort' | 'layout'>

/** What there is to choose from, the default first: a link is silent about that. */
export const CHOICES: { [key in keyof Choices]: readonly [Choices[key], ...Choices[key][]] } = {
  show: ['all', 'differences', 'in-common', 'one-only', 'silent'],
  sort: ['area', 'difference'],
  layout: ['stacked', 'columns'],
}
/** The same of the table of who does what. */
const DUTY_CHOICES = { show: DUTIES_SHOWN, least: LEAST_SOURCES }
/** The editions of a page on what changed. */
export const EDITION_KEYS = ['from', 'to'] as const
const DUTY_KEYS = ['show', 'least'] as const
/** The keys of these choices, in the order in which a link names them. */
export const CHOICE_KEYS = Object.keys(CHOICES) as (keyof Choices)[]

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
export interface FormWord {
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

/** The words of each page's path. */
export const FORMS = new Map(PAGES.map((page) => [page, wordsOfForm(page)]))

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
