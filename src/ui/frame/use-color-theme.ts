import { useSyncExternalStore } from 'react'

/** Light, dark, or whatever the system says. */
export type ColorTheme = 'system' | 'light' | 'dark'

/** What the choice is stored under. */
export const THEME_KEY = 'role-atlas-theme'

/** The event by which the document's theme is told to have changed: the switch and the browser's bar follow it. */
export const THEME_CHANGED = 'role-atlas-theme-changed'

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
    if (theme === 'system') localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Blocked or full storage only means that the choice does not outlive the visit.
  }
  dispatchEvent(new Event(THEME_CHANGED))
}

function followStorage(event: StorageEvent): void {
  // Without a key everything was cleared.
  if (event.key !== THEME_KEY && event.key !== null) return
  if (event.newValue === 'light' || event.newValue === 'dark') document.documentElement.dataset.theme = event.newValue
  else delete document.documentElement.dataset.theme
  dispatchEvent(new Event(THEME_CHANGED))
}

function subscribe(notify: () => void): () => void {
  addEventListener(THEME_CHANGED, notify)
  addEventListener('storage', followStorage)
  return () => {
    removeEventListener(THEME_CHANGED, notify)
    removeEventListener('storage', followStorage)
  }
}

/** The chosen colour theme and how to choose another. Tabs follow each other. */
export function useColorTheme(): [ColorTheme, (theme: ColorTheme) => void] {
  return [useSyncExternalStore(subscribe, currentTheme, () => 'system'), chooseTheme]
}
