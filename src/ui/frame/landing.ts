import { tidyPlace } from '../../domain/links/as-meant.ts'

// Where the reader is put when a page opens: kept there while the page still grows, until they move by themselves.

const PATIENCE_MS = 10_000
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown']

let giveUp: (() => void) | undefined

/** Whether the reader is still being put somewhere. */
export function isLanding(): boolean {
  return giveUp !== undefined
}

/** Leaves the reader where they are. */
export function stopLanding(): void {
  giveUp?.()
}

/**
 * Puts the reader where `go` scrolls to, and there again whenever the page changes its size, until they move or ten seconds
 * have passed. `gently`: not where they are somewhere else already, as they may be when the page comes to life.
 */
export function land(go: () => void, gently = false): void {
  stopLanding()
  const from = scrollY
  let [to, height] = [from, 0]
  const again = () => {
    go()
    to = scrollY
    height = document.documentElement.scrollHeight
  }
  again()
  if (gently && from !== 0 && Math.abs(to - from) > 100) {
    scrollTo(0, from)
    return
  }
  const over = new AbortController()
  const observer = new ResizeObserver(again)
  const timer = setTimeout(stopLanding, PATIENCE_MS)
  giveUp = () => {
    giveUp = undefined
    over.abort()
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body)
  // Captured: the very key or press that led here is past that by now.
  for (const move of MOVES) addEventListener(move, stopLanding, { capture: true, passive: true, signal: over.signal })
  const scrolled = () => {
    // A page that changes its size scrolls by itself, and is put right when the observer is told. One that shrinks leaves the
    // reader at its end, which Firefox may do only after the place was read.
    const { scrollHeight } = document.documentElement
    if (scrollY !== Math.min(to, scrollHeight - innerHeight) && scrollHeight === height) stopLanding()
  }
  addEventListener('scroll', scrolled, { passive: true, signal: over.signal })
}

/** The element that a hash names: as it stands, or without what a chat put at its end. */
export function placeOf(hash: string): HTMLElement | null {
  const id = hash.slice(1)
  return id === '' ? null : (document.getElementById(id) ?? document.getElementById(tidyPlace(id)))
}

/**
 * Marks a place as the one that the address names, and no other. The browser’s own `:target` knows nothing of addresses
 * that scripts set, so it counts only until the first mark: see `[data-placed]` in the style sheets.
 */
export function markPlace(place: HTMLElement | null): void {
  document.documentElement.dataset.placed = ''
  for (const marked of document.querySelectorAll('[data-place]'))
    if (marked !== place) delete (marked as HTMLElement).dataset.place
  if (place) place.dataset.place = ''
}
