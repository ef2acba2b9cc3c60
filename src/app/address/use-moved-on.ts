import { useCallback, useLayoutEffect, useRef } from 'react'
import { type Location, useNavigate, useNavigationType } from 'react-router'

type Putting = typeof import('./reader-place.ts')

/**
 * Puts the reader where they belong on the page that is shown, by a script that comes once the page is alive: until then the
 * browser does. Returns whether they have moved on since the page was loaded, so that a new heading may take the focus.
 */
export function useMovedOn(location: Location): () => boolean {
  const moves = useRef(0)
  const last = useRef<Location>(undefined)
  const kind = useNavigationType()
  const navigate = useNavigate()
  const putting = useRef<Putting>(undefined)
  const put = useRef<(by: Putting) => void>(undefined)
  useLayoutEffect(() => {
    const before = last.current
    if (before === location) return
    last.current = location
    const samePage = before?.pathname === location.pathname && before.search === location.search
    const from = before ? (samePage ? 'place' : 'page') : 'load'
    if (from === 'page') moves.current += 1
    put.current = ({ putReader }) => putReader({ location, from, kind, navigate })
    if (putting.current) put.current(putting.current)
  }, [location, kind, navigate])
  useLayoutEffect(() => {
    let wanted = true
    let end: (() => void) | undefined
    import('./reader-place.ts').then(
      (module) => {
        if (!wanted) return
        putting.current = module
        end = module.keepPositions()
        put.current?.(module)
      },
      // Where it is gone, pages open where the browser puts them.
      () => {},
    )
    return () => {
      wanted = false
      end?.()
    }
  }, [])
  return useCallback(() => moves.current > 0, [])
}
