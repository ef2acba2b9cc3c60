import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { buildServiceWorker, withKept } from '../../src/site/service-worker.ts'
import { axeFaults, RULES_OF_COLOURS } from './setup/axe.ts'
import { inEngines } from './setup/engines/in-engines.ts'
import type { Tab } from './setup/engines/tab.ts'
import { KINDS } from './setup/kinds.ts'
import { NEXT_WORD, nextDeploy } from './setup/next-deploy.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { type SwitchableSite, switchableSite } from './setup/switchable-site.ts'

const NEXT = '.cache/site-next'
const OFF = '.cache/site-off'
const PAGES = ['/', '/models', '/models/loadsmart', '/about']

let site: SwitchableSite

beforeAll(async () => {
  nextDeploy(inject('served').dir, NEXT, PAGES)
  nextDeploy(
    inject('served').dir,
    OFF,
    PAGES,
    withKept(await buildServiceWorker('.', 'service-worker-off'), { base: '/' }),
  )
})
afterEach(() => site.close())

/** A site at an address of its own, so that no test meets what another kept. */
const aSite = async (dir = inject('served').dir, base = '/') => {
  site = await switchableSite(dir, base)
}

inEngines(
  (tab) => {
    test('a tab open across a deploy goes on with its own version, the next page is wholly of the new one, and that opens offline', async () => {
      await aSite()
      await tab().open(`${site.root}/models/loadsmart`)
      await kept(tab())

      site.deploy({ dir: NEXT })
      await tab().run(async () => void (await navigator.serviceWorker.getRegistration())?.update())
      await tab().until(async () => (await caches.keys()).length === 2)
      await tab().until(async () => !(await navigator.serviceWorker.getRegistration())?.installing)
      await tab().click({ role: 'link', name: 'Organisations', within: 'nav' })
      await tab().until(
        () => location.pathname === '/models' && document.querySelector('h1')?.textContent !== 'Tech lead at Loadsmart',
      )
      await tab().sees('Loadsmart')
      expect(await tab().run(versions)).toEqual({ old: true, next: false })
      expect(await tab().run((word) => document.body.innerText.includes(word), NEXT_WORD)).toBe(false)

      await tab().open(`${site.root}/models/loadsmart`, { keep: true })
      await tab().sees(NEXT_WORD)
      await tab().until(newScriptsCame)
      expect(await tab().run(versions)).toEqual({ old: false, next: true })

      site.deploy('nothing')
      await tab().open(`${site.root}/compare/brax/loadsmart`, { keep: true })
      await tab().sees(NEXT_WORD)
      await tab().sees('Offline: this page as of ')
      await tab().until(newScriptsCame)
      expect(await tab().run(versions)).toEqual({ old: false, next: true })

      site.deploy({ dir: NEXT })
      await tab().open(`${site.root}/about`, { keep: true })
      expect(await tab().run(() => document.querySelector('body > [role="status"]'))).toBeNull()
    }, 180_000)

    test('a deploy that switches it off leaves nothing behind', async () => {
      await aSite()
      await tab().open(`${site.root}/about`)
      await kept(tab())
      site.deploy({ dir: OFF })
      await tab().open(`${site.root}/models/loadsmart`, { keep: true })
      await tab().until(async () => (await navigator.serviceWorker.getRegistrations()).length === 0)
      await tab().until(async () => (await caches.keys()).length === 0)
      await tab().sees(NEXT_WORD)
    }, 120_000)
  },
  undefined,
  { keeps: true },
)

/** Waits until the site is kept and the page is served by it. */
async function kept(tab: Tab): Promise<void> {
  await tab.run(async () => {
    if (navigator.serviceWorker.controller) return
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
  })
}

/** Of which deploys the scripts of the page are. */
function versions(): { old: boolean; next: boolean } {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/.*\.js$/.test(name))
  const next = scripts.filter(({ name }) => name.endsWith('.next.js'))
  return { old: next.length < scripts.length, next: next.length > 0 }
}

/** Whether a script of the new deploy has come: the browser counts one only then. */
function newScriptsCame(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.next.js'))
}

describe('in Chromium', () => {
  const chromium = withChromium()
  const line = (page: Page) => page.locator('body > [role="status"]')
  const controlled = (page: Page) =>
    page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

  test('every kind of page opens offline and says so, at every width, light and dark, with nothing for axe to find', async () => {
    await aSite()
    const { page, complaints, close } = await chromium.open({ serviceWorkers: 'allow' })
    await page.goto(`${site.root}/about`)
    await controlled(page)
    expect(complaints).toEqual([])
    site.deploy('nothing')
    // A duty is kept once it was gone to within the app: there are too many to fetch ahead.
    for (const path of Object.values(KINDS).filter((path) => !path.startsWith('/duties/on/'))) {
      await page.goto(site.root + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await line(page)
        .getByText(/^Offline: this page as of \d+ \w+, \d\d:\d\d\.$/)
        .waitFor()
      expect(await page.getByRole('alert').count(), path).toBe(0)
    }
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const found = await axeFaults(page, colorScheme === 'dark' ? { rules: RULES_OF_COLOURS } : {})
        expect(found, `${colorScheme}, ${width} px`).toEqual([])
      }
    // The browser says itself that the pages were not to be had; nothing else is wrong.
    expect(complaints.filter((complaint) => !/ERR_EMPTY_RESPONSE/.test(complaint))).toEqual([])
    await close()
  }, 180_000)

  test('the line is no part of the page: nothing moves when it comes, the last thing on the page can be reached, and it goes', async () => {
    await aSite()
    const { page, close } = await chromium.open({ serviceWorkers: 'allow', viewport: { width: 390, height: 800 } })
    await page.goto(`${site.root}/compare`)
    await controlled(page)
    await page.getByRole('main').getByRole('checkbox').first().check()
    const before = await page.getByRole('heading', { level: 1 }).boundingBox()
    await page.context().setOffline(true)
    await line(page)
      .getByText(/^Offline/)
      .waitFor()
    expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(before)
    const foot = (await line(page).boundingBox())?.y ?? 0
    const bar = await page.locator('.chosen-bar').boundingBox()
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(foot)
    const last = page.getByRole('contentinfo').getByRole('link').last()
    await last.focus()
    const box = await last.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await line(page).boundingBox())?.y ?? 0)
    await page.context().setOffline(false)
    await line(page).waitFor({ state: 'detached' })
    await close()
  })

  test('below a path it keeps that path and nothing beside it', async () => {
    await aSite(inject('served').belowDir, '/atlas/')
    const { page, close } = await chromium.open({ serviceWorkers: 'allow' })
    await page.goto(`${site.root}/themes`)
    await controlled(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
      `${site.root}/`,
    )
    site.deploy('nothing')
    await page.goto(`${site.root}/models/soundcloud`)
    await page.getByRole('heading', { level: 1, name: /SoundCloud/ }).waitFor()
    for (const beside of [site.root.replace(/atlas$/, 'models'), `${site.root}/data/v1/index.json`])
      await expect(page.goto(beside)).rejects.toThrow('ERR_EMPTY_RESPONSE')
    await close()
  })

  test('a portal’s page is shown in place of a page, and taken for no file', async () => {
    await aSite()
    const { page, close } = await chromium.open({ serviceWorkers: 'allow' })
    await page.goto(`${site.root}/about`)
    await controlled(page)
    site.deploy({ html: '<h1>Sign in to the network</h1>' })
    await page.goto(`${site.root}/models/loadsmart`)
    await page.getByRole('heading', { name: 'Sign in to the network' }).waitFor()
    site.deploy('nothing')
    await page.goto(`${site.root}/models/loadsmart`)
    await page.getByRole('heading', { level: 1, name: /Loadsmart/ }).waitFor()
    await close()
  })

  test('without it an old tab is loaded anew once, and is of the new version', async () => {
    await aSite()
    const { page, close } = await chromium.open()
    await page.goto(`${site.root}/models/loadsmart`)
    await alive(page)
    site.deploy({ dir: NEXT })
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organisations' }).click()
    await page.getByRole('main').getByText(NEXT_WORD).first().waitFor()
    // Its words stand before its scripts are here, and only a script that has come is counted.
    await page.waitForFunction(newScriptsCame)
    expect(await page.evaluate(versions)).toEqual({ old: false, next: true })
    await close()
  })
})
