import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Location, useNavigationType } from 'react-router'

/**
 * Scrolls to the top of a page that was newly gone to; going back is the browser's. Returns whether the reader has
 * moved on since the page was loaded, so that a new heading may take the focus.
 */
export function useMovedOn(location: Location): () => boolean {
  const moves = useRef(0)
  const last = useRef(location)
  const kind = useNavigationType()
  useLayoutEffect(() => {
    if (last.current.pathname === location.pathname && last.current.search === location.search) {
      last.current = location
      return
    }
    const samePlace = (location.state as { keepScroll?: boolean } | null)?.keepScroll === true
    last.current = location
    moves.current += 1
    if (kind === 'POP' || samePlace) return
    const place = location.hash && document.getElementById(location.hash.slice(1))
    if (place) place.scrollIntoView()
    else scrollTo(0, 0)
  }, [location, kind])
  return useCallback(() => moves.current > 0, [])
}
