import { READING_WORKER, trusted } from '../worker-addresses.ts'

/** Starts the worker of the reading desk. Throws where the browser has none or does not allow it. */
export function makeReadingWorker(): Worker {
  return new Worker(trusted(READING_WORKER), { type: 'module', name: 'reading' })
}
