import { afterAll, beforeAll, describe, inject } from 'vitest'
import { startChromium } from './chromium.ts'
import { type Driver, ENGINE_NAMES, type EngineName } from './driver.ts'
import { startFirefox } from './firefox.ts'
import { Tab } from './tab.ts'
import { startWebKit } from './webkit.ts'

// A test walks many pages, and three engines at once make a small machine slow. Waiting is not hanging.
const TEST_TIMEOUT = 180_000

/**
 * The same tests in each engine, or in those that are named. A browser is started for each and used by all its tests; an
 * engine that is not on this machine is skipped, and the run’s last line says so.
 *
 *     inEngines((tab) => {
 *       test('the search opens by keyboard', async () => {
 *         await tab().open('/models', { width: 768 })
 *         await tab().press('Control+k')
 *         await tab().type('firefighting')
 *         await tab().click({ role: 'option', nth: 0 })
 *         await tab().until(() => location.pathname.startsWith('/models/'))
 *         expect(await tab().run(() => document.querySelector('h1')?.textContent)).toMatch(/\w/)
 *         expect(await tab().complaints()).toEqual([])
 *       })
 *     })
 *
 * With `keeps` the site is kept offline, as it is by readers’ browsers; otherwise only WebKit does so, which cannot be told.
 *
 * A function given to `run` or `until` works in the page: it sees its arguments and nothing else of the test.
 */
export function inEngines(
  body: (tab: () => Tab) => void,
  names: readonly EngineName[] = ENGINE_NAMES,
  { keeps = false } = {},
): void {
  const { root, chromium, firefox, webkit } = inject('served')
  const start: Record<EngineName, (() => Promise<Driver>) | undefined> = {
    chromium: () => startChromium(chromium, keeps),
    firefox: firefox === undefined ? undefined : () => startFirefox(firefox, keeps),
    webkit: webkit === undefined ? undefined : () => startWebKit(webkit, root),
  }
  for (const name of names) {
    const starting = start[name]
    describe.skipIf(!starting)(`in ${name}`, { timeout: TEST_TIMEOUT }, () => {
      let driver: Driver | undefined
      beforeAll(async () => {
        driver = await starting?.()
      }, TEST_TIMEOUT)
      afterAll(async () => {
        await driver?.close()
      })
      body(() => {
        if (!driver) throw new Error('The engine is started before the first test, not before that.')
        return new Tab(driver, root)
      })
    })
  }
}
