import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Location, useNavigate, useNavigationType } from 'react-router'
import { land, markPlace, placeOf, stopLanding } from '../ui/landing.ts'
import { enterEntry, keepPosition, keepPositions } from './positions.ts'

/**
 * Puts the reader where they belong on the page that is shown: where they were when they go back or load it anew, at the
 * place that its hash names, else at its top. Returns whether they have moved on since the page was loaded, so that a new
 * heading may take the focus.
 */
export function useMovedOn(location: Location): () => boolean {
  const moves = useRef(0)
  const last = useRef<Location>(undefined)
  const kind = useNavigationType()
  const navigate = useNavigate()
  useLayoutEffect(keepPositions, [])
  useLayoutEffect(() => {
    const before = last.current
    if (before === location) return
    last.current = location
    const samePage = before?.pathname === location.pathname && before.search === location.search
    if (before && !samePage) moves.current += 1
    const state = location.state as { keepScroll?: boolean } | null
    const position = enterEntry()
    let { hash } = location
    const toPlace = () => {
      const place = placeOf(hash)
      place?.scrollIntoView()
      markPlace(place)
      if (!place || hash === `#${place.id}`) return
      // Put right in the address bar, like a path.
      hash = `#${place.id}`
      navigate({ ...location, hash }, { replace: true, state: { ...state, keepScroll: true } })
    }
    const toPosition = () => {
      markPlace(placeOf(hash))
      scrollTo(0, position ?? 0)
    }
    if (kind === 'POP' && position !== undefined) land(toPosition, !before)
    else if (kind !== 'POP' && (state?.keepScroll || (samePage && hash === ''))) keepPosition()
    else if (hash !== '') land(toPlace, !before)
    else if (before) {
      stopLanding()
      toPosition()
      keepPosition()
    }
  }, [location, kind, navigate])
  return useCallback(() => moves.current > 0, [])
}
