import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { alive, redraws, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

/** Opens a page whose scripts are still on their way. `arrive` lets them come, and waits until the page is alive. */
async function slow(path: string, options: BrowserContextOptions = {}) {
  const opened = await chromium.open(options)
  const { page } = opened
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(inject('served').root + path, { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  return {
    ...opened,
    arrive: async () => {
      arrive()
      await alive(page)
    },
  }
}

describe('before the scripts are here', () => {
  test('Enter in the search leads to the results', async () => {
    const { page, complaints, close, ...rest } = await slow('/search')
    await page.getByRole('searchbox').fill('firefighting')
    await page.getByRole('searchbox').press('Enter')
    await page.waitForURL('**/search?q=firefighting', { waitUntil: 'commit' })
    await rest.arrive()
    await page.getByText(/\d+ results for “firefighting”/).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('firefighting')
    expect(complaints).toEqual([])
    await close()
  })

  test('what works by itself still does: places that fold, reasons that open', async () => {
    const { page, arrive, close } = await slow('/agreement', { viewport: { width: 390, height: 800 } })
    const details = page.locator('main details').nth(1)
    await details.locator('summary').click()
    await arrive()
    expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true)
    await close()
  })
})

describe('what an extension adds before the page is alive', () => {
  test.each([
    ['to the document', 'html'],
    ['to the head', 'head'],
    ['to the body', 'body'],
    ['to the app', '#root'],
    ['to the page', 'main'],
    ['to the list of what can be compared', 'main ul'],
    ['to a paragraph', 'main p'],
  ])('%s: the page is drawn anew at most, and works', async (_where, selector) => {
    const { page, complaints, close } = await chromium.open()
    await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
      await page.evaluate((selector) => {
        for (const place of ['prepend', 'append'] as const) {
          const foreign = document.createElement('div')
          foreign.className = 'foreign'
          foreign.textContent = 'Shop cheaper'
          document.querySelector(selector)?.[place](foreign)
        }
      }, selector)
      await route.continue()
    })
    await page.goto(inject('served').root, { waitUntil: 'networkidle' })
    await page
      .getByRole('checkbox', { name: /In comparison/ })
      .first()
      .uncheck()
    await page.getByRole('link', { name: 'Compare these two' }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect((await redraws(page)).length).toBeLessThanOrEqual(1)
    expect(complaints).toEqual([])
    await close()
  })

  test('and what a translation does: it too is drawn anew', async () => {
    const { page, complaints, close } = await chromium.open()
    await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('h1, p, label span, a')) {
          const text = element.firstChild
          if (text?.nodeType !== Node.TEXT_NODE) continue
          const font = document.createElement('font')
          font.textContent = `~${text.textContent}`
          text.replaceWith(font)
        }
      })
      await route.continue()
    })
    await page.goto(inject('served').root, { waitUntil: 'networkidle' })
    await page
      .getByRole('checkbox', { name: /In comparison/ })
      .first()
      .uncheck()
    await page.getByRole('link', { name: 'Compare these two' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
