import { SERVICE_WORKER, trusted } from '../worker-addresses.ts'

/**
 * Has the browser keep the site, where it can and the reader does not save data. Nothing is told where it cannot: without a
 * safe connection, in some private windows, with storage blocked. Resolves in any case.
 */
export async function register(base: string): Promise<void> {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (!serviceWorker || connection?.saveData) return
  try {
    await serviceWorker.register(trusted(SERVICE_WORKER), { scope: base })
  } catch {
    // The site works without.
  }
}
