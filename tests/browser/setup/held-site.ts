import { createServer } from 'node:http'
import { siteListener } from '../../../src/site/site-listener.ts'

/** A site on a line as slow as the test wants it: its content comes when it is let go. */
export interface HeldSite {
  /** The address, without a slash at the end. */
  root: string
  /** From now on what is asked for below `/data/` waits. */
  hold: () => void
  /** Waits until something is asked for that is held. */
  asked: () => Promise<void>
  /** Answers what waits, and from now on at once. */
  release: () => void
  close: () => Promise<void>
}

/** Serves a build at a root of its own. Nothing is kept, offline or by the browser: what the page asks for comes over the line. */
export async function heldSite(dir: string): Promise<HeldSite> {
  const listener = siteListener(dir, '/')
  const answer: typeof listener = (request, response) => {
    const setHeader = response.setHeader.bind(response)
    response.setHeader = (name, value) => setHeader(name, name.toLowerCase() === 'cache-control' ? 'no-store' : value)
    listener(request, response)
  }
  let waiting: (() => void)[] | undefined
  let tell: (() => void) | undefined
  const server = createServer((request, response) => {
    const { url = '/' } = request
    if (url === '/sw.js') return void response.writeHead(404).end()
    if (!waiting || !url.startsWith('/data/')) return answer(request, response)
    waiting.push(() => answer(request, response))
    tell?.()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The test server has no port.')
  return {
    root: `http://127.0.0.1:${address.port}`,
    hold: () => {
      waiting = []
    },
    asked: () =>
      new Promise((resolve) => {
        tell = resolve
        if (waiting && waiting.length > 0) resolve()
      }),
    release: () => {
      const held = waiting ?? []
      waiting = undefined
      for (const go of held) go()
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
