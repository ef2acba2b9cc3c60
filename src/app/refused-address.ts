/**
 * Has the page loaded anew where the browser refuses to replace its address: Safari does after a hundred changes within a
 * few seconds, by an error. The router does the same by itself where it is an entry of its own that is refused.
 */
export function loadWhereRefused(history: History, location: Pick<Location, 'replace'>): void {
  const replaceState = history.replaceState.bind(history)
  history.replaceState = (state, unused, url) => {
    try {
      replaceState(state, unused, url)
    } catch {
      if (url) location.replace(url)
    }
  }
}
