import { useSyncExternalStore } from 'react'

const KEY = 'role-atlas-slash'
const CHANGED = 'role-atlas-slash-changed'

/** The choice of this visit, where storage is blocked or full. */
let chosen: boolean | undefined

/** Whether the key / opens the search. It does unless it was turned off: people who speak to their computer type by accident. */
export function slashOpens(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Turns the key / on or off, for good where storage allows it. */
export function letSlashOpen(on: boolean): void {
  chosen = on
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
    chosen = undefined
  } catch {
    // The choice lasts for the visit.
  }
  dispatchEvent(new Event(CHANGED))
}

function subscribe(notify: () => void): () => void {
  addEventListener(CHANGED, notify)
  addEventListener('storage', notify)
  return () => {
    removeEventListener(CHANGED, notify)
    removeEventListener('storage', notify)
  }
}

/** Whether the key / opens the search, as it is and as it changes. */
export function useSlashOpens(): boolean {
  return useSyncExternalStore(subscribe, slashOpens, () => true)
}
