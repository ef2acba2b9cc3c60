import { readKept } from '../../data/offline/kept-page.ts'
import { register } from '../../data/offline/register.ts'
import { styled } from '../../ui/whole-sheets.ts'

/** Keeps the site with the reader, and says so when what is shown may be behind: a kept page, or one that is left without a connection. */
export function keepOffline(base: string): void {
  const kept = readKept(document)
  const say = (action: (line: typeof import('./offline-line.ts')) => void) =>
    // Where even this does not come, the browser’s own signs have to do.
    void styled(import('./offline-line.ts')).then(action, () => {})
  if (kept) say(({ showLine }) => showLine({ ...kept, anew: true }))
  addEventListener('offline', () =>
    say(({ showLine }) =>
      showLine({ why: 'offline', asOf: kept?.asOf ?? performance.timeOrigin, anew: kept !== undefined }),
    ),
  )
  addEventListener('online', () =>
    say(({ showLine, hideLine }) => (kept ? showLine({ ...kept, why: 'online', anew: true }) : hideLine())),
  )
  // Once the page is at rest: what is fetched to be kept must not be in its way.
  const rest = globalThis.requestIdleCallback ?? setTimeout
  const start = () => rest(() => void register(base))
  if (document.readyState === 'complete') start()
  else addEventListener('load', start)
}
