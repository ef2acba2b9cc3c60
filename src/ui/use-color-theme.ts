import { useSyncExternalStore } from 'react'

/** Light, dark, or whatever the system says. */
export type ColorTheme = 'system' | 'light' | 'dark'

const KEY = 'role-atlas-theme'
const CHANGED = 'role-atlas-theme-changed'

/** The chosen theme as the document carries it. The inline script in the head put it there before the first paint. */
function currentTheme(): ColorTheme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Chooses a theme, for good where storage allows it and for this visit where it is full or blocked. */
function chooseTheme(theme: ColorTheme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Blocked or full storage only means that the choice does not outlive the visit.
  }
  dispatchEvent(new Event(CHANGED))
}

function followStorage(event: StorageEvent, notify: () => void): void {
  // Without a key everything was cleared.
  if (event.key !== KEY && event.key !== null) return
  if (event.newValue === 'light' || event.newValue === 'dark') document.documentElement.dataset.theme = event.newValue
  else delete document.documentElement.dataset.theme
  notify()
}

function subscribe(notify: () => void): () => void {
  const onStorage = (event: StorageEvent) => followStorage(event, notify)
  addEventListener(CHANGED, notify)
  addEventListener('storage', onStorage)
  return () => {
    removeEventListener(CHANGED, notify)
    removeEventListener('storage', onStorage)
  }
}

/** The chosen colour theme and how to choose another. Tabs follow each other. */
export function useColorTheme(): [ColorTheme, (theme: ColorTheme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme, () => 'system'), chooseTheme]
}
