import type { BrowserContextOptions, Page } from 'playwright-core'
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

const ticked = (page: Page) =>
  page.getByRole('checkbox').evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).checked).length)

describe('before the scripts are here', () => {
  test('ticks on the home page are kept, and the words and the link are of them', async () => {
    const { page, complaints, arrive, close } = await slow('/')
    const boxes = page.locator('.card-strip').getByRole('checkbox', { name: /omparison/ })
    await boxes.nth(0).click()
    const states = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
    for (const [place, checked] of (await states()).entries()) if (!checked && place > 0) await boxes.nth(place).click()
    const before = await states()
    await arrive()
    const chosen = before.filter((checked) => checked).length
    expect(await states()).toEqual(before)
    const words = { 2: 'these two', 3: 'these three', 4: 'these four', 5: 'these five' }[chosen]
    const link = page
      .getByRole('main')
      .getByRole('link', { name: `Compare ${words}` })
      .last()
    const models = (await link.getAttribute('href'))?.split('/').slice(2)
    expect(models).toHaveLength(chosen)
    expect(await page.getByText('In comparison').count()).toBe(chosen)
    expect(complaints).toEqual([])
    await close()
  })

  test('ticks at the start of a comparison are kept', async () => {
    const { page, arrive, close } = await slow('/compare')
    await page.getByRole('checkbox', { name: /Brax/ }).check()
    await page.getByRole('checkbox', { name: /SoundCloud/ }).check()
    await arrive()
    expect(await ticked(page)).toBe(2)
    await page.getByRole('link', { name: 'Compare these two' }).waitFor()
    await close()
  })

  test.each([undefined, 'light'])('a colour theme is chosen, over %s', async (stored) => {
    const { page, arrive, close } = await slow('/about')
    await page.evaluate((stored) => stored && localStorage.setItem('role-atlas-theme', stored), stored)
    await page.getByRole('radio', { name: 'Dark' }).check()
    await arrive()
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
    expect(await page.evaluate(() => localStorage.getItem('role-atlas-theme'))).toBe('dark')
    await close()
  })

  test('a menu of the comparison brings the column', async () => {
    const { page, arrive, close } = await slow('/compare/brax/loadsmart/soundcloud', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    })
    const menu = page.locator('select:visible').first()
    // Where no page has a menu there is none to lose.
    if ((await menu.count()) > 0) {
      await menu.selectOption({ index: 2 })
      const chosen = await menu.inputValue()
      await arrive()
      await page.waitForURL(/order=/)
      expect(await menu.inputValue()).toBe(chosen)
    }
    await close()
  })

  test.each(['/search', '/search?q=mentoring'])(
    'words typed at %s are searched for, and typing goes on',
    async (path) => {
      const { page, complaints, arrive, close } = await slow(path)
      const field = page.getByRole('searchbox')
      await field.click()
      await page.keyboard.type('firefightin')
      await page.keyboard.press('Home')
      await arrive()
      await page.getByText(/results? for “firefightin”/).waitFor()
      expect(await field.inputValue()).toBe('firefightin')
      // The cursor is where it was, and so is the focus.
      expect(
        await field.evaluate((input: HTMLInputElement) => [document.activeElement === input, input.selectionStart]),
      ).toEqual([true, 0])
      await page.keyboard.press('End')
      await page.keyboard.type('g')
      await page.getByText(/\d+ results for “firefighting”/).waitFor()
      await page.waitForURL('**/search?q=firefighting')
      expect(complaints).toEqual([])
      await close()
    },
  )

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

  test('a press on Share waits, and opens it once', async () => {
    const { page, complaints, arrive, close } = await slow('/models/loadsmart')
    const share = page.getByRole('button', { name: 'Share' })
    await share.click()
    expect(await share.getAttribute('aria-busy')).toBe('true')
    await share.click()
    await arrive()
    await page.getByRole('dialog', { name: /Share/ }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('what works by itself still does: what folds opens', async () => {
    const { page, arrive, close } = await slow('/models/loadsmart', { viewport: { width: 390, height: 800 } })
    const details = page.locator('main details').first()
    await details.locator('summary').click()
    await arrive()
    expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true)
    await close()
  })
})

test('the boxes that the browser restores on the way back are those of the words and the link', async () => {
  // Without its cache of whole pages, as after a visit elsewhere with a window closed, or on Firefox after a reload.
  const { page, complaints, close } = await chromium.open()
  await page.goto(inject('served').root)
  await alive(page)
  const boxes = page.locator('.card-strip').getByRole('checkbox', { name: /omparison/ })
  const states = () => boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))
  // The other way round than they came.
  for (const [place, checked] of (await states()).entries()) await boxes.nth(place).setChecked(!checked)
  await page.goto(`${inject('served').root}/data/v1/index.json`)
  await page.goBack()
  await alive(page)
  const after = await states()
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /^Compare (these|all)/ })
    .last()
  expect((await link.getAttribute('href'))?.split('/').slice(2)).toHaveLength(after.filter((checked) => checked).length)
  expect(await page.getByText('In comparison').count()).toBe(after.filter((checked) => checked).length)
  expect(complaints).toEqual([])
  await close()
})

/** Opens home and takes one model out: the words and the link follow. */
async function useHome(page: Page): Promise<void> {
  await page.goto(inject('served').root, { waitUntil: 'networkidle' })
  await page
    .getByRole('checkbox', { name: /In comparison/ })
    .first()
    .uncheck()
  await page.getByRole('link', { name: 'Compare these two' }).waitFor()
}

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
    await useHome(page)
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
    await useHome(page)
    expect(complaints).toEqual([])
    await close()
  })
})
