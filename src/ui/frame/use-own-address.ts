import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { formatPath, restWords, withoutRest } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { parseDeepLink } from '../../domain/links/parse-deep-link.ts'

/**
 * Keeps the address bar at a path that has a page, `at`, with what it lacks in the query: what is copied from there, or
 * loaded anew, then works as what is shared. Only for what is here: a link that leads nowhere stays as it was typed.
 */
export function useOwnAddress(link: DeepLink, at: DeepLink): void {
  const navigate = useNavigate()
  const location = useLocation()
  const own = formatPath(link)
  const pathname = formatPath(at)
  const rest = restWords(link, at).join('&')
  useEffect(() => {
    if (pathname === location.pathname) return
    const whole = parseDeepLink(location.pathname, location.search).link
    const path = parseDeepLink(location.pathname).link
    // A page that is about to be left still stands while the next one is fetched; and a crooked path is put right first.
    if (!whole || formatPath(whole) !== own || !path || formatPath(path) !== location.pathname) return
    const search = [rest, withoutRest(location.search).slice(1)].filter((words) => words !== '').join('&')
    navigate(
      { pathname, search, hash: location.hash },
      { replace: true, state: { ...location.state, keepScroll: true } },
    )
  }, [own, pathname, rest, location, navigate])
}
