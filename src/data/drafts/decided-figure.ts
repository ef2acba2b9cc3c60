import { useSyncExternalStore } from 'react'

// The header of every page tells how much of the reader's role is decided. To know that it does not open the drafts.

/** What the figure is stored under. */
export const DECIDED_KEY = 'role-atlas-decided'
/** The event by which this tab is told of another figure; the others are told of what is stored. */
export const DECIDED_CHANGED = 'role-atlas-decided-changed'

function current(): string | undefined {
  try {
    const kept = localStorage.getItem(DECIDED_KEY)
    return kept && /^\d{1,3}$/.test(kept) ? kept : undefined
  } catch {
    // Blocked storage: then there is no figure.
    return undefined
  }
}

function subscribe(changed: () => void): () => void {
  addEventListener(DECIDED_CHANGED, changed)
  addEventListener('storage', changed)
  return () => {
    removeEventListener(DECIDED_CHANGED, changed)
    removeEventListener('storage', changed)
  }
}

/** How many themes of the reader's draft are decided; undefined without one, and in the prerendered page. */
export function useDecidedFigure(): string | undefined {
  return useSyncExternalStore(subscribe, current, () => undefined)
}
