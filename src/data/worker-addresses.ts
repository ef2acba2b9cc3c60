import { SERVICE_WORKER_FILE } from './offline/kept-version.ts'
import reading from './reading/reading-worker.ts?worker&url'
import search from './search/search-worker.ts?worker&url'
import { type TrustedTypes, workerPolicy } from './search/worker-policy.ts'

/** Where the search worker stands. */
export const SEARCH_WORKER = search

/** Where the worker of the reading desk stands. */
export const READING_WORKER = reading

/** Where the service worker stands. */
export const SERVICE_WORKER = import.meta.env.BASE_URL + SERVICE_WORKER_FILE

const ALL = [SEARCH_WORKER, READING_WORKER, SERVICE_WORKER]

let policy: ReturnType<typeof workerPolicy> | undefined

/** The address of a worker of this site as a browser takes it. */
export function trusted(address: (typeof ALL)[number]): string | URL {
  policy ??= workerPolicy(ALL, (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes)
  return policy(address)
}
