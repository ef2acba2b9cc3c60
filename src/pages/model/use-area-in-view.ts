import { useEffect, useState } from 'react'

/** The band of the window in which a section counts as the one being read: its upper third. */
const READING_BAND = '-15% 0px -70% 0px'

/**
 * Which of these elements, named by id in the order of the page, is being read; undefined until one has been. Near the
 * foot of the page the last one never reaches the band: it counts once the element `end`, which follows it, is in sight.
 */
export function useAreaInView(ids: readonly string[], end: string): string | undefined {
  const [inView, setInView] = useState<string>()
  const key = ids.join(' ')
  useEffect(() => {
    const order = key.split(' ')
    const visible = new Set<string>()
    const look = (entries: IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target.id)
        else visible.delete(target.id)
      }
      const read = visible.has(end) ? order.at(-1) : order.find((id) => visible.has(id))
      // Between two sections the one before stays.
      if (read !== undefined) setInView(read)
    }
    const band = new IntersectionObserver(look, { rootMargin: READING_BAND })
    const window = new IntersectionObserver(look)
    for (const id of order) observe(band, id)
    observe(window, end)
    return () => {
      band.disconnect()
      window.disconnect()
    }
  }, [key, end])
  return inView
}

function observe(observer: IntersectionObserver, id: string): void {
  const element = document.getElementById(id)
  if (element) observer.observe(element)
}
