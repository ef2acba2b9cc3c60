import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { formatPath } from '../domain/links/deep-link.ts'
import type { PagesMade } from '../domain/links/pages-made.ts'
import { parseDeepLink } from '../domain/links/parse-deep-link.ts'

/** What a prerendered page brings along: the path it was made for, the deploy's data hash, and its own slice of the content. */
export interface PageState {
  /**
   * The address below the base: `/models/loadsmart`; `/404` in the page for unknown addresses, and nothing in the one that is
   * filled for any address.
   */
  path: string
  /** The content hash under which this deploy's data stands. */
  hash: string
  /** How far the build got, where it could not make every page. */
  made?: PagesMade | undefined
  queries: [QueryKey, unknown][]
}

/** The path in the state of the page that is filled for any address. */
export const FOR_ANY = ''

/** The id of the script element that holds the state. */
export const PAGE_STATE_ID = 'page-state'

/** The state in the document, or undefined where there is none: while developing. Throws where it is damaged. */
export function readPageState(document: Document): PageState | undefined {
  const text = document.getElementById(PAGE_STATE_ID)?.textContent
  return text ? (JSON.parse(text) as PageState) : undefined
}

/** The address below the site's base, with a slash in front; undefined outside it. The base ends with a slash. */
export function pathBelow(base: string, pathname: string): string | undefined {
  if (pathname.startsWith(base)) return `/${pathname.slice(base.length)}`
  return `${pathname}/` === base ? '/' : undefined
}

/**
 * What a page is at the address it came at: made for it; another, to be put right, as hosts answer unknown addresses with
 * their page for those or with the home page, and a browser without a network every address with the one for any; or a copy,
 * of which the text is all there is to have: saved, archived, or of a site that stands elsewhere than it was built for.
 */
export function arrival(madeFor: string | undefined, path: string | undefined): 'own' | 'other' | 'copy' {
  if (path === undefined) return 'copy'
  if (path === madeFor) return 'own'
  if (madeFor === undefined || madeFor === FOR_ANY || madeFor === '/404') return 'other'
  const { link } = parseDeepLink(path)
  if (madeFor === '/') return !link && /\/(?:index\.html)?$|\bhttps?:/.test(path) ? 'copy' : 'other'
  return link && formatPath(link) === madeFor ? 'other' : 'copy'
}

/** When the content of a page was current: a constant, because it is fixed within a deploy and builds are reproducible. */
const MADE = 1

/** Puts the page's slice where its queries will find it. */
export function seed(client: QueryClient, state: PageState): void {
  for (const [key, data] of state.queries) client.setQueryData(key, data, { updatedAt: MADE })
}
