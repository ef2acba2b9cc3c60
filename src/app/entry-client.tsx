import './style.css'
import type { QueryClient } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createAtlasClient } from '../data/atlas-client.ts'
import { fetchingReader } from '../data/fetching-reader.ts'
import type { PagesMade } from '../domain/links/pages-made.ts'
import { parseDeepLink } from '../domain/links/parse-deep-link.ts'
import { styled, wholeSheets } from '../ui/whole-sheets.ts'
import { App } from './app.tsx'
import { arrival, pathBelow, readPageState, seed } from './page-state.ts'
import { loadOwnPage, loadPage } from './page-table.ts'
import { forgetReload, reloadOnce } from './reload-once.ts'
import { ALIVE } from './say-alive.tsx'

const BASE = import.meta.env.BASE_URL

function tree(client: QueryClient, made: PagesMade | undefined) {
  return (
    <StrictMode>
      <BrowserRouter basename={BASE} useTransitions={false}>
        <App client={client} made={made} />
      </BrowserRouter>
    </StrictMode>
  )
}

/** Says that the controls are not alive, in these words where they are given. */
function notAlive(words?: string): void {
  const notice = document.getElementById('not-alive')
  const line = notice?.firstElementChild
  if (words && line) line.textContent = words
  if (!notice) return
  document.body.prepend(notice)
  notice.hidden = false
}

/**
 * Notes that a part of the page was not what was prerendered and has been drawn anew: an extension or a translation was
 * there first. Readers see the page as it should be and need not be told; the tests look for the mark.
 */
function markRedrawn(error: unknown): void {
  performance.mark('redrawn', { detail: String(error) })
}

/** Brings the page to life. What was prerendered for this very address is taken over; anything else is rendered afresh. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id “root”.')
  const state = readPageState(document)
  const client = createAtlasClient(fetchingReader(BASE, state?.hash ?? 'dev'))
  if (state) seed(client, state)
  const path = pathBelow(BASE, location.pathname)
  const arrived = arrival(state?.path, path)
  if (arrived === 'copy') {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? {}
    notAlive(`This is a copy. The text is all here; the controls work at ${href ?? 'the original'}`)
    return
  }
  const { link } = parseDeepLink(path ?? '/')
  if (link) await (arrived === 'own' ? loadOwnPage : loadPage)(link.page)
  // While developing no page is made ahead, so that nothing has put its drawings there.
  if (import.meta.env.DEV) await styled(import('./draw-sprites.tsx')).then((it) => it.drawSprites(client, root))
  // What was used before this script was here is marked by the one in the head.
  if (root.querySelector('[aria-busy]'))
    await import('./take-over.ts').then(
      (it) => it.takeOver(root),
      // Without it the page is as fresh as its words and links.
      () => {},
    )
  // What the browser has restored would contradict the words and links that came with the page.
  for (const box of root.querySelectorAll<HTMLInputElement>('input:not([aria-busy])')) box.checked = box.defaultChecked
  // What is drawn from now on may need more than the page carries. Where it does not come, the part that waits for it says so.
  addEventListener(ALIVE, () => void wholeSheets().catch(() => {}), { once: true })
  // In a transition the frame of the page hydrates in slices as well: nothing waits for it.
  if (arrived === 'own')
    startTransition(() => void hydrateRoot(root, tree(client, state?.made), { onRecoverableError: markRedrawn }))
  else {
    // A host that answers unknown addresses with another page: that page's head and text are not this one's.
    for (const element of document.head.querySelectorAll(
      'title, meta[name="description"], meta[name="robots"], meta[property^="og:"], meta[name^="twitter:"], link[rel="canonical"], link[rel="alternate"]',
    ))
      element.remove()
    root.replaceChildren()
    createRoot(root).render(tree(client, state?.made))
  }
  // From here on React hears of every press.
  root.dataset.alive = ''
  forgetReload()
  if (import.meta.env.PROD && import.meta.env.KEEPS_OFFLINE)
    import('./offline/keep-offline.ts').then(
      ({ keepOffline }) => keepOffline(BASE),
      // The site works without.
      () => {},
    )
}

// What is copied by hand is put in order by a script that comes with the first selection.
document.addEventListener(
  'selectionchange',
  () =>
    void import('./copied-by-hand.ts').then(
      (it) => it.copyInPlainDress(),
      () => {},
    ),
  {
    once: true,
  },
)

start().catch((cause: unknown) => {
  if (navigator.onLine && reloadOnce()) return
  // Readers are told in words; whoever looks for the fault finds it in the console.
  reportError(cause)
  notAlive()
})
