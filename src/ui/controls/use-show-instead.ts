import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'

/**
 * Gives what shows a link instead of the present one: another view of the page, which is no place to go back to, and in which
 * the reader stays where they are. `place` is the id of an element that the address names as well.
 */
export function useShowInstead(): (link: DeepLink, place?: string) => void {
  const navigate = useNavigate()
  return useCallback(
    (link, place) =>
      navigate(formatDeepLink(link) + (place === undefined ? '' : `#${place}`), {
        replace: true,
        state: { keepScroll: true },
      }),
    [navigate],
  )
}
