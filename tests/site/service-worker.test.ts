import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { buildServiceWorker, withKept } from '../../src/site/service-worker.ts'
import { version } from '../data/support/worker-world.ts'

/** What a worker listens to, once its script has run as a browser runs it: as a plain script in a world of its own. */
function listenersOf(script: string): string[] {
  const listening: string[] = []
  runInNewContext(script, { addEventListener: (type: string) => listening.push(type), URL, caches: {}, clients: {} })
  return listening.sort()
}

describe('the script of the service worker', () => {
  it('is one file, that keeps the site or takes that back, and the same each time', async () => {
    const keeping = await buildServiceWorker('.', 'service-worker')
    expect(listenersOf(withKept(keeping, version('one')))).toEqual(['activate', 'fetch', 'install'])
    expect(keeping.length).toBeLessThan(8_000)
    expect(await buildServiceWorker('.', 'service-worker')).toBe(keeping)
    const off = await buildServiceWorker('.', 'service-worker-off')
    expect(listenersOf(withKept(off, { base: '/' }))).toEqual(['activate', 'install'])
  }, 60_000)
})
