import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Location, useNavigate } from 'react-router'
import { indexQuery } from '../../data/index-query.ts'
import { vocabularyQuery } from '../../data/vocabulary-query.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { LinkNote } from '../../domain/links/parse-deep-link.ts'

/**
 * Replaces retired ids in the view of a comparison, which a host's redirect of the path leaves as they were. The index
 * knows them; it is fetched only where the view names something that is not on the page.
 */
export function useRenewedView({
  link,
  notes,
  location,
}: {
  link: DeepLink | undefined
  notes: readonly LinkNote[]
  location: Location
}): void {
  const navigate = useNavigate()
  const themes = useQuery({ ...vocabularyQuery, enabled: false }).data?.themes
  const namesNothing =
    link?.page === 'comparison' &&
    (notes.some((note) => note.kind === 'unknown-view' && note.key === 'order') ||
      link.view.open.some((open) => themes?.every(({ id }) => id !== open)))
  const redirects = useQuery({ ...indexQuery, enabled: namesNothing }).data?.redirects
  useEffect(() => {
    if (!namesNothing || !redirects) return
    let wanted = true
    // Few links name what has moved. Where the script is gone, the view is shown without it, and says so.
    const renewing = import('../../domain/links/redirects.ts').then(({ renewedSearch }) => {
      const search = renewedSearch(location.search, redirects)
      if (!wanted || search === location.search) return
      navigate({ pathname: location.pathname, search, hash: location.hash }, { replace: true, state: location.state })
    })
    renewing.catch(() => {})
    return () => {
      wanted = false
    }
  }, [namesNothing, redirects, location, navigate])
}
