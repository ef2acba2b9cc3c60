import { createServer } from 'node:http'
import { siteListener } from '../../src/site/site-listener.ts'

/** A built site behind the listener of `npm start`, on a free port. */
export interface ServedSite {
  address: string
  close: () => Promise<void>
}

/** Serves a built site until it is closed. */
export async function serveSite(dir: string): Promise<ServedSite> {
  const server = createServer(siteListener(dir, '/'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server of the benchmark has no port.')
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
