import address from './search-worker.ts?worker&url'
import { trustedWorkerUrl } from './worker-policy.ts'

type Types = Parameters<typeof trustedWorkerUrl>[1]

let url: ReturnType<typeof trustedWorkerUrl> | undefined

/** Starts the search worker. Throws where the browser has none or does not allow it. */
export function makeSearchWorker(): Worker {
  url ??= trustedWorkerUrl(address, (globalThis as { trustedTypes?: Types }).trustedTypes)
  return new Worker(url, { type: 'module', name: 'search' })
}
