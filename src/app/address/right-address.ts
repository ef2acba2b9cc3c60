// It comes when an address may not be right: few are not.

import type { Location } from 'react-router'
import { type AddressParts, unescapedParts } from '../../domain/links/as-meant.ts'
import { formatPath, restWords, withoutRest } from '../../domain/links/deep-link.ts'
import { nearestPage, type PagesMade } from '../../domain/links/pages-made.ts'
import { type LinkNote, parseDeepLink } from '../../domain/links/parse-deep-link.ts'
import { type Redirects, renewedSearch } from '../../domain/links/redirects.ts'
import type { SaidOfAddress } from '../../ui/frame/said-of-address.ts'

/** What is known of the present address. */
export interface KnownOfAddress {
  location: Location
  /** What had to be put right to read it. */
  notes: readonly LinkNote[]
  /** What the page says of it; undefined while there is none. */
  said: SaidOfAddress | undefined
  made: PagesMade | undefined
  /** What its view may name by an old id; undefined where it names nothing that is not on the page. */
  redirects: Redirects | undefined
}

/** An address in the place of the present one, and the state of its entry. */
export interface RightAddress {
  to: AddressParts
  state?: unknown
}

/**
 * What the present address should be; undefined where it is right. One thing at a time, as what is done is looked at again: a
 * crooked path is put right, and what was wrong with it is carried along to be told. Then what has moved is followed. Then a
 * link is put at a path that has a page, with what that lacks in the query: what is copied from there, or loaded anew, works as
 * what is shared. Last the view loses its old ids. A link that leads nowhere stays as it was typed.
 */
export function rightAddress({ location, notes, said, made, redirects }: KnownOfAddress): RightAddress | undefined {
  const { pathname, search, hash, state } = location
  // The path as such: what the query adds to it has a form of its own.
  const { link } = parseDeepLink(pathname)
  const path = link && formatPath(link)
  if (path !== undefined && path !== pathname)
    return { to: { ...unescapedParts(location), pathname: path }, state: { notes } }
  const whole = parseDeepLink(pathname, search).link
  // A page that is about to be left still stands while the next one is fetched: what it says is of another address.
  if (whole && said?.link && formatPath(said.link) === formatPath(whole)) {
    if (typeof said.is === 'object') {
      const { to, redirects } = said.is
      return { to: { pathname: formatPath(to), search: renewedSearch(withoutRest(search), redirects), hash } }
    }
    const at = nearestPage(said.link, made)
    if (said.is === 'here' && formatPath(at) !== pathname) {
      const words = [...restWords(said.link, at), withoutRest(search).slice(1)].filter((word) => word !== '')
      return {
        to: { pathname: formatPath(at), search: words.join('&'), hash },
        state: { ...state, keepScroll: true },
      }
    }
  }
  const renewed = redirects ? renewedSearch(search, redirects) : search
  return renewed === search ? undefined : { to: { pathname, search: renewed, hash }, state }
}
