import { cachePrefix } from './kept-version.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * Makes a worker that takes the place of one that kept pages, throws away all that was kept, and takes itself off. Pages that
 * are open stay as they are and are answered by the network from then on.
 */
export function retire(scope: WorkerScope, base: string): void {
  scope.addEventListener('install', () => void scope.skipWaiting())
  scope.addEventListener('activate', (event) => event.waitUntil(clearAway(scope, base)))
}

async function clearAway({ caches, registration }: WorkerScope, base: string): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)))
  await Promise.all(kept.map((name) => caches.delete(name)))
  await registration.unregister()
}
