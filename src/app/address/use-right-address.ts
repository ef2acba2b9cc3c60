import { useQuery } from '@tanstack/react-query'
import { use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Location, useNavigate } from 'react-router'
import { indexQuery } from '../../data/index-query.ts'
import { vocabularyQuery } from '../../data/vocabulary-query.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import { nearestPage } from '../../domain/links/pages-made.ts'
import type { LinkReading } from '../../domain/links/parse-deep-link.ts'
import type { Redirects } from '../../domain/links/redirects.ts'
import { PagesMadeContext } from '../../ui/frame/pages-made-context.ts'
import type { AddressKeeper, SaidOfAddress } from '../../ui/frame/said-of-address.ts'
import type { KnownOfAddress } from './right-address.ts'

/** An address, and what it was read as. */
export interface ReadAddress extends LinkReading {
  location: Location
}

/**
 * Puts the present address right in the address bar, in its place of the history, whenever it or what its page says of it has
 * changed. Returns whom pages say it to, and whether the page said that nothing is here.
 */
export function useRightAddress(read: ReadAddress): { keeper: AddressKeeper; isDead: boolean } {
  const navigate = useNavigate()
  const made = use(PagesMadeContext)
  const redirects = useRedirectsOfView(read)
  const [isDead, setDead] = useState(false)
  const said = useRef<SaidOfAddress>(undefined)
  const latest = useRef({ ...read, made, redirects, navigate })
  useLayoutEffect(() => {
    latest.current = { ...read, made, redirects, navigate }
  })
  const [keeper] = useState(() => ({
    hear: (next: SaidOfAddress | undefined) => {
      said.current = next
      setDead(next !== undefined && next.is !== 'here')
    },
    decide: () => {
      const { location } = latest.current
      if (isRight({ ...latest.current, said: said.current })) return
      import('./right-address.ts').then(
        ({ rightAddress }) => {
          // Where the reader has gone on meanwhile, it was decided anew.
          if (latest.current.location !== location) return
          const right = rightAddress({ ...latest.current, said: said.current })
          if (right) latest.current.navigate(right.to, { replace: true, state: right.state })
        },
        // Where the script is gone, the page is shown all the same, at the address that was typed.
        () => {},
      )
    },
  }))
  useEffect(keeper.decide)
  return { keeper, isDead }
}

/** Whether an address is right without a doubt. */
function isRight({ location, notes, said, made, redirects }: KnownOfAddress): boolean {
  if (notes.length > 0 || redirects) return false
  const { link, is } = said ?? {}
  return !link || (is === 'here' && formatPath(nearestPage(link, made)) === location.pathname)
}

/**
 * The ids that were replaced, where the view of a comparison names something that is not on the page: a host's redirect of the
 * path leaves the query as it was. The index knows them, and is fetched only then.
 */
function useRedirectsOfView({ link, notes }: ReadAddress): Redirects | undefined {
  const themes = useQuery({ ...vocabularyQuery, enabled: false }).data?.themes
  const namesNothing =
    link?.page === 'comparison' &&
    (notes.some((note) => note.kind === 'unknown-view' && note.key === 'order') ||
      link.view.open.some((open) => themes?.every(({ id }) => id !== open)))
  const { data } = useQuery({ ...indexQuery, enabled: namesNothing })
  return namesNothing ? data?.redirects : undefined
}
