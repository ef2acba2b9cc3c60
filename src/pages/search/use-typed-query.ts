import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { tidyQuery } from '../../domain/links/typed-query.ts'

/** How long the keys have to rest before the address follows: Safari refuses more than a hundred changes in half a minute. */
export const REST_MS = 500

/**
 * The words in the field, the query they come to, which is searched for at once, and an address that follows it: once the
 * keys rest, or when `follow` is called; by an entry of its own in the history, or in the place of the present one. A
 * query in the address that was not typed here, by a link or the way back, takes the field.
 */
export function useTypedQuery(link: PageLink<'search'>): {
  typed: string
  query: string
  type: (words: string) => void
  follow: (how: { replace: boolean }) => void
} {
  const navigate = useNavigate()
  const [typed, type] = useState(link.query)
  const query = tidyQuery(typed)
  const followed = useRef(link.query)
  useLayoutEffect(() => {
    if (link.query === followed.current) return
    followed.current = link.query
    type(link.query)
  }, [link.query])
  const follow = ({ replace }: { replace: boolean }) => {
    if (query === link.query) return
    followed.current = query
    navigate(formatDeepLink({ page: 'search', query }), { replace, state: { keepScroll: true } })
  }
  const atRest = useEffectEvent(() => follow({ replace: true }))
  useEffect(() => {
    if (query === link.query) return
    const timer = setTimeout(atRest, REST_MS)
    return () => clearTimeout(timer)
  }, [query, link.query])
  return { typed, query, type, follow }
}
