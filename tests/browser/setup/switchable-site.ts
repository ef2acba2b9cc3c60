import { createServer, type RequestListener, type Server } from 'node:http'
import { siteListener } from '../../../src/site/site-listener.ts'

/**
 * What answers at the one address of a site: a build; one page for everything, as where one has to sign in first; or nothing:
 * connections are cut as if the network were down.
 */
export type Deployed = { dir: string } | { html: string } | 'nothing'

/** A site at one address, where one deploy follows the other. */
export interface SwitchableSite {
  /** The address, without a slash at the end. */
  root: string
  deploy: (what: Deployed) => void
  close: () => Promise<void>
}

/** Serves a build at `base`, until it is told to serve another. */
export async function switchableSite(dir: string, base: string): Promise<SwitchableSite> {
  let now: RequestListener = siteListener(dir, base)
  const server = createServer((request, response) => now(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    root: `http://127.0.0.1:${portOf(server)}${base.replace(/\/$/, '')}`,
    deploy: (what) => {
      now = listenerOf(what, base)
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function listenerOf(what: Deployed, base: string): RequestListener {
  if (what === 'nothing') return (_, response) => void response.destroy()
  if ('dir' in what) return siteListener(what.dir, base)
  return (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(what.html)
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The test server has no port.')
  return address.port
}
