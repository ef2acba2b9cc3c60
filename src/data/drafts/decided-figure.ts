import { useSyncExternalStore } from 'react'

// The header of every page tells how much of the reader's role is decided. To know that it does not open the drafts.

const KEY = 'role-atlas-decided'
const CHANGED = 'role-atlas-decided-changed'

function current(): string | undefined {
  try {
    const kept = localStorage.getItem(KEY)
    return kept && /^\d{1,3}$/.test(kept) ? kept : undefined
  } catch {
    // Blocked storage: then there is no figure.
    return undefined
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener(CHANGED, changed)
  addEventListener('storage', changed)
  return () => {
    removeEventListener(CHANGED, changed)
    removeEventListener('storage', changed)
  }
}

/** How many themes of the reader's draft are decided; undefined without one, and in the prerendered page. */
export function useDecidedFigure(): string | undefined {
  return useSyncExternalStore(subscribe, current, () => undefined)
}

/** Keeps how many themes are decided; undefined where there is no draft any more. */
export function keepDecidedFigure(decided: number | undefined): void {
  try {
    if (decided === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, String(decided))
  } catch {
    // Then no other page tells it.
  }
  dispatchEvent(new Event(CHANGED))
}
