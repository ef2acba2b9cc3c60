import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()
const MODEL = /\/data\/.*\/models\/soundcloud\.json$/

/** Follows the link to SoundCloud's model from the list, which has to fetch it. */
async function goToSoundCloud(page: Page): Promise<void> {
  await page.goto(`${inject('served').root}/models`)
  await alive(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /SoundCloud/ })
    .first()
    .click()
}

describe('content that does not come', () => {
  test.each([
    ['drops', (page: Page) => page.route(MODEL, (route) => route.abort('connectionreset')), /connection dropped/],
    [
      'fails on the server',
      (page: Page) => page.route(MODEL, (route) => route.fulfill({ status: 500 })),
      /answered with an error/,
    ],
    [
      'is no JSON',
      (page: Page) => page.route(MODEL, (route) => route.fulfill({ body: 'not json' })),
      /could not be read/,
    ],
    [
      'has another shape',
      (page: Page) => page.route(MODEL, (route) => route.fulfill({ json: { id: 'soundcloud' } })),
      /could not be read/,
    ],
  ])('%s: says what failed, and a retry brings it', async (_what, spoil, words) => {
    const { page, close } = await chromium.open()
    await spoil(page)
    await goToSoundCloud(page)
    const alert = page.getByRole('alert')
    await alert.getByText(words).waitFor()
    // The rest of the page stays.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).waitFor()
    await page.unroute(MODEL)
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: /SoundCloud/ }).waitFor()
    await close()
  })

  test('is slow: the page says at once that it is coming', async () => {
    const { page, close } = await chromium.open()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(MODEL, async (route) => {
      await held
      await route.continue()
    })
    await goToSoundCloud(page)
    await page
      .getByRole('main')
      .getByRole('status')
      .getByText(/Opening/)
      .waitFor()
    release()
    await page.getByRole('heading', { level: 1, name: /SoundCloud/ }).waitFor()
    await close()
  })
})

describe('a script that is gone after a deploy', () => {
  test('keeps the page and its text, says what to do, and reloads at most once', async () => {
    const { page, close } = await chromium.open()
    let loads = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1
    })
    await page.goto(`${inject('served').root}/models/loadsmart`)
    await alive(page)
    await page.route(/\/assets\/about-page-.*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click()
    await page.getByText(/the controls could not be loaded|That page did not load/).waitFor()
    expect(await page.locator('h1').count()).toBe(1)
    expect(loads).toBeLessThanOrEqual(2)
    await close()
  })

  test('leaves the text where it is when the very first script is gone', async () => {
    const { page, close } = await chromium.open()
    await page.route(/\/assets\/index-.*\.js$/, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${inject('served').root}/models/loadsmart`)
    await page.getByText(/the controls could not be loaded/).waitFor()
    await page.getByRole('heading', { level: 1, name: /Loadsmart/ }).waitFor()
    await close()
  })
})

describe('storage', () => {
  test.each([
    [
      'blocked',
      "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })",
    ],
    ['corrupt', "localStorage.setItem('role-atlas-theme', '{\"__proto__\":1}')"],
    ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
  ])('%s: the page works, and a theme can be chosen for the visit', async (_what, script) => {
    const { page, complaints, close } = await chromium.open()
    await page.addInitScript(script)
    await page.goto(inject('served').root)
    await alive(page)
    await page.getByRole('radio', { name: 'Dark' }).check()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    expect(complaints).toEqual([])
    await close()
  })

  test('keeps a chosen theme, and shows it from the first paint', async () => {
    const { page, close } = await chromium.open({ colorScheme: 'light' })
    await page.goto(inject('served').root)
    await alive(page)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.goto(`${inject('served').root}/about`, { waitUntil: 'domcontentloaded' })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(14, 23, 28)')
    await close()
  })
})

test('without a connection what has been opened still works', async () => {
  const { page, close } = await chromium.open()
  await page.goto(`${inject('served').root}/models/loadsmart`)
  await alive(page)
  await page.context().setOffline(true)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click()
  await page.getByText('That page did not load.').waitFor()
  await page.getByRole('heading', { level: 1, name: /Loadsmart/ }).waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: /How Role Atlas|About/ }).waitFor()
  await close()
})
