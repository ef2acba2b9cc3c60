import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { axeFaults, RULES_OF_COLOURS } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

/** Opens a page that is watched for policy violations as well. */
async function at(path: string, options: BrowserContextOptions = {}, script = '') {
  const opened = await chromium.open(options)
  const violations: string[] = []
  await opened.page.exposeFunction('violated', (what: string) => void violations.push(what))
  await opened.page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      ;(globalThis as unknown as { violated: (what: string) => void }).violated(
        `${event.violatedDirective} ${event.blockedURI}`,
      )
    })
  })
  if (script) await opened.page.addInitScript(script)
  await opened.page.goto(inject('served').root + path)
  await alive(opened.page)
  return { ...opened, violations }
}

const option = (page: Page, name: RegExp) => page.getByRole('option', { name })

test('by keyboard alone: where firefighting is said and by whom', async () => {
  const { page, complaints, violations, close } = await at('/themes')
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' })
  await link.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('firefighting')
  await page.getByText(/\d results for “firefighting”/).waitFor()
  expect(page.workers()).toHaveLength(1)
  const first = option(page, /^Brax .*firefighting.*line 36/)
  expect(await first.getAttribute('aria-selected')).toBe('true')
  // Whose job it is is found too.
  await option(page, /^Handle incidents .*two place it/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('firefighting')
  const brax = option(page, /^Brax/).first()
  await brax.waitFor()
  const options = await page.getByRole('option').allTextContents()
  for (const _ of options.slice(
    0,
    options.findIndex((text) => text.startsWith('Brax')),
  ))
    await page.keyboard.press('ArrowDown')
  expect(await brax.getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/models/brax/*')
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(complaints).toEqual([])
  expect(violations).toEqual([])
  await close()
})

test.each([
  [1280, 860],
  [390, 700],
])('what is typed and how much was found stay in sight at %i × %i, however many results', async (width, height) => {
  const { page, close } = await at('/', { viewport: { width, height } })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('manage')
  const count = page.getByText(/^\d+ results for “manage”/)
  await count.waitFor()
  const dialog = await page.getByRole('dialog').boundingBox()
  const bottom = (dialog?.y ?? 0) + (dialog?.height ?? 0)
  for (const part of [page.getByRole('combobox'), count]) {
    const box = await part.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(dialog?.y ?? 0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom)
  }
  await close()
})

test('Ctrl and Enter lead to all results, whose address brings them back', async () => {
  const { page, complaints, close } = await at('/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('1:1')
  await page.getByRole('option', { name: /See all/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === '1:1')
  await page.getByRole('heading', { level: 2, name: /^Statements/ }).waitFor()
  await page.reload()
  await page
    .getByRole('link', { name: /one-to-ones/ })
    .first()
    .waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('searches in the page where there can be no worker', async () => {
  const broken = 'globalThis.Worker = class { constructor() { throw new TypeError("no worker here") } }'
  const { page, complaints, violations, close } = await at('/search?q=mentoring', {}, broken)
  await page.getByText(/results for “mentoring”/).waitFor()
  expect(page.workers()).toHaveLength(0)
  expect([...complaints, ...violations]).toEqual([])
  await close()
})

test('searches in the page where the worker’s script is gone', async () => {
  const { page, close } = await at('/search')
  await page.route(/search-worker/, (route) => route.fulfill({ status: 404 }))
  await page.getByRole('searchbox').fill('mentoring')
  await page.getByText(/results for “mentoring”/).waitFor()
  await close()
})

test('says what failed, and a retry brings it', async () => {
  const { page, close } = await at('/')
  await page.context().route(/\/search\.json$/, (route) => route.fulfill({ status: 500 }))
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mentoring')
  const alert = page.getByRole('alert')
  await alert.getByText(/answered with an error/).waitFor()
  await page.context().unroute(/\/search\.json$/)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await page.getByText(/results for “mentoring”/).waitFor()
  await close()
})

test.each([320, 768, 1280])(
  'axe finds nothing at %i px, in the palette and on the page, light and dark',
  async (width) => {
    const { page, complaints, violations, close } = await at('/search?q=mentoring', {
      viewport: { width, height: 800 },
    })
    const expectNoFaults = async () => {
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await axeFaults(page), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFaults(page, { rules: RULES_OF_COLOURS }), 'dark').toEqual([])
    }
    await page.getByText(/results for “mentoring”/).waitFor()
    await expectNoFaults()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('manage')
    await page.getByRole('option', { selected: true }).waitFor()
    await expectNoFaults()
    await page.keyboard.type(' wellness')
    await page.getByText(/None of the \w+ models says/).waitFor()
    await expectNoFaults()
    expect([...complaints, ...violations]).toEqual([])
    await close()
  },
)
