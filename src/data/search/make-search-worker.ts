import { SEARCH_WORKER, trusted } from '../worker-addresses.ts'

/** Starts the search worker. Throws where the browser has none or does not allow it. */
export function makeSearchWorker(): Worker {
  return new Worker(trusted(SEARCH_WORKER), { type: 'module', name: 'search' })
}
