import { markKept, type WhyKept } from './kept-page.ts'
import type { KeptVersion } from './kept-version.ts'
import { type VersionStore, versionStore } from './version-store.ts'
import { isOfVersion, patienceFor, wayOf } from './ways.ts'
import type { AskEvent, WorkerScope } from './worker-scope.ts'

const NOTHING = () => {}

/**
 * Makes a worker that keeps a version with the reader. Pages come from the network, and where that fails the kept page comes,
 * which the app fills from kept data; scripts, sheets and data come by the names that stand for their content, so that a page
 * gets its own, of whatever version it is.
 */
export function keepVersion(scope: WorkerScope, kept: KeptVersion, now: () => number = Date.now): void {
  const store = versionStore(scope, kept, now)
  scope.addEventListener('install', (event) => {
    // Tabs of the version before keep what is theirs: there is nothing to wait for.
    event.waitUntil(store.fill().then(() => void scope.skipWaiting()))
  })
  scope.addEventListener('activate', (event) => event.waitUntil(takeOver(scope, store)))
  // The page that is being left is open still when the next one is asked for; it is gone when that one asks for its files.
  let left = false
  scope.addEventListener('fetch', (event) => {
    const { method, mode, url, headers } = event.request
    const way = wayOf({ method, mode, url, partial: headers.has('range') }, scope.location.origin, kept)
    if (way === 'page') event.respondWith(pageFor(event, scope, store, kept))
    if (way === 'kept') event.respondWith(copyFor(event, scope, store, kept))
    if (way === 'kept' && left) event.waitUntil(store.sweep().catch(NOTHING))
    left = way === 'page' || (left && way === 'network')
  })
}

async function takeOver(scope: WorkerScope, store: VersionStore): Promise<void> {
  // Where this version was here before, the one in between may have swept it away again while it came back.
  await store.fill().catch(NOTHING)
  await store.noteBefore().catch(NOTHING)
  await scope.clients.claim()
}

async function pageFor(event: AskEvent, scope: WorkerScope, store: VersionStore, kept: KeptVersion): Promise<Response> {
  const coming = scope.fetch(event.request)
  event.waitUntil(coming.then((answer) => look(answer, store, kept)).catch(NOTHING))
  const patience = patienceFor(event.request)
  const first = await Promise.race([
    coming.then(
      (answer) => (answer.status < 500 ? answer : 'failing'),
      (): WhyKept => 'offline',
    ),
    ...(patience === undefined ? [] : [new Promise<WhyKept>((late) => setTimeout(late, patience, 'slow'))]),
  ])
  if (typeof first !== 'string') return first
  // Where the browser has thrown away what was kept, the network's answer is all there is.
  return (await keptPage(first, store, kept).catch(NOTHING)) ?? coming
}

/** What a page from the network tells about what is kept. */
async function look(answer: Response, store: VersionStore, kept: KeptVersion): Promise<void> {
  if (answer.status !== 200) return
  if (isOfVersion(await answer.clone().text(), kept)) await store.confirm()
}

async function keptPage(why: WhyKept, store: VersionStore, kept: KeptVersion): Promise<Response | undefined> {
  const shell = await store.find(kept.base + kept.shell)
  if (!shell) return undefined
  const html = markKept(await shell.text(), { why, asOf: await store.asOf() })
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // What the page cannot say itself: see the policy of the site.
      'Content-Security-Policy': "frame-ancestors 'none'",
    },
  })
}

async function copyFor(event: AskEvent, scope: WorkerScope, store: VersionStore, kept: KeptVersion): Promise<Response> {
  const { url } = event.request
  const copy = await store.find(url).catch(NOTHING)
  if (copy) return copy
  const answer = await scope.fetch(event.request)
  if (new URL(url).pathname.startsWith(kept.base + kept.data)) event.waitUntil(store.keep(url, answer.clone()))
  return answer
}
