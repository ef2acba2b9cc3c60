import { SERVICE_WORKER_FILE } from './offline/kept-version.ts'
import search from './search/search-worker.ts?worker&url'
import { type TrustedTypes, workerPolicy } from './search/worker-policy.ts'

/** Where the search worker stands. */
export const SEARCH_WORKER = search

/** Where the service worker stands. */
export const SERVICE_WORKER = import.meta.env.BASE_URL + SERVICE_WORKER_FILE

let policy: ReturnType<typeof workerPolicy> | undefined

/** The address of a worker of this site as a browser takes it. */
export function trusted(address: typeof SEARCH_WORKER | typeof SERVICE_WORKER): string | URL {
  policy ??= workerPolicy([SEARCH_WORKER, SERVICE_WORKER], (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes)
  return policy(address)
}
