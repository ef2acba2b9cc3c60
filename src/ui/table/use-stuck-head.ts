import { type RefObject, useEffect, useRef } from 'react'

/**
 * Marks the table while only the names of its head are in sight, so that they can carry the sign of a caveat whose
 * words have scrolled away. The mark stands on the element itself: nothing is drawn anew for it.
 */
export function useStuckHead(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const origins = table.current?.querySelector('.origins')
    if (!origins || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) => {
        const above = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 100
        table.current?.toggleAttribute('data-stuck', above)
      },
      { rootMargin: '-60px 0px 0px' },
    )
    observer.observe(origins)
    return () => observer.disconnect()
  }, [])
  return table
}
