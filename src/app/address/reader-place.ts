import type { Location, NavigateFunction, NavigationType } from 'react-router'
import { isLanding, land, markPlace, placeOf, stopLanding } from '../../ui/frame/landing.ts'

// The browser puts a reader back where they were before the page that they go back to is here. So it is done by hand.

const STORED = 'role-atlas-positions'
/** A tab keeps as many entries of its history. */
const MOST = 50

let positions = new Map<string, number>()
let entry = ''

/** The positions that this tab left in its storage, as far as they are any. */
function stored(): Map<string, number> {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? '[]')
    return new Map((list as [string, number][]).filter(([, position]) => Number.isFinite(position)))
  } catch {
    // Blocked, or not ours.
    return new Map()
  }
}

function store(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...positions].slice(-MOST)))
  } catch {
    // Then they last as long as the page.
  }
}

/** Keeps where the reader is on each entry of the history, from now on. Returns what ends it. */
export function keepPositions(): () => void {
  positions = stored()
  const over = new AbortController()
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, listener, { passive: true, signal: over.signal })
  const restoring = (how: ScrollRestoration) => () => {
    history.scrollRestoration = how
  }
  restoring('manual')()
  on(window, 'scroll', () => {
    if (!isLanding()) keepPosition()
  })
  // A page that is loaded anew is the browser’s to put back: it can before any script is here.
  on(window, 'pagehide', restoring('auto'))
  on(window, 'pagehide', store)
  on(window, 'pageshow', restoring('manual'))
  // The last that some phones tell of a tab.
  on(document, 'visibilitychange', store)
  return () => over.abort()
}

/** A move to an address. */
export interface Move {
  location: Location
  /** `load`: the page was loaded there; `page`: from another one; `place`: within the same. */
  from: 'load' | 'page' | 'place'
  kind: NavigationType
  navigate: NavigateFunction
}

/**
 * Puts the reader where they belong on the page that is shown: where they were when they go back or load it anew, at the
 * place that its hash names, else at its top.
 */
export function putReader({ location, from, kind, navigate }: Move): void {
  const state = location.state as { keepScroll?: boolean } | null
  const position = enterEntry()
  let { hash } = location
  const toPlace = () => {
    const place = placeOf(hash)
    if (place) unfold(place)
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
  if (kind === 'POP' && position !== undefined) land(toPosition, from === 'load')
  else if (kind !== 'POP' && (state?.keepScroll || (from === 'place' && hash === ''))) keepPosition()
  else if (hash !== '') land(toPlace, from === 'load')
  else if (from !== 'load') {
    stopLanding()
    toPosition()
    keepPosition()
  }
  // The reader may have scrolled before this script was here.
  else keepPosition()
}

/** Opens what a place is folded away in: browsers do so by themselves only where they follow the link. */
function unfold(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}

/** Notes where the reader is on the present entry. */
function keepPosition(position = scrollY): void {
  positions.delete(entry)
  positions.set(entry, position)
}

/**
 * The position that was kept for the entry of the history which the page now shows. Positions are noted for it from here
 * on: not before, as the page that is left may stand for a while.
 */
function enterEntry(): number | undefined {
  const { state } = history
  entry = state?.key
  if (!entry) {
    // Of a loaded page or of a plain link to a place: the router gives keys only to its own.
    entry = String(performance.timeOrigin + performance.now())
    history.replaceState({ ...(state ?? { idx: null }), key: entry }, '')
  }
  return positions.get(entry)
}
