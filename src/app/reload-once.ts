const KEY = 'role-atlas-reloaded'

/**
 * Loads the present address anew, at most once until a page has come up well: after a deploy the scripts of an old tab
 * are gone, and only a new page knows the new ones. Returns false where it has been tried or cannot be remembered.
 */
export function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(KEY)) return false
    sessionStorage.setItem(KEY, '1')
  } catch {
    // Without a memory there is no telling the first reload from the hundredth.
    return false
  }
  location.reload()
  return true
}

/** Forgets an automatic reload, once a page has come up well. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Nothing was remembered.
  }
}
