import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const FIT = () => `${inject('served').root}/yours/fit`

/** Who fits a draft that has the answers of Loadsmart. */
async function begun(page: Page): Promise<void> {
  await page.goto(`${inject('served').root}/yours`)
  await alive(page)
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
  await page.getByText('Kept in this browser', { exact: true }).waitFor()
  await page.goto(FIT())
  await page.locator('.fit-table').waitFor()
}

const finding = (page: Page) => page.locator('.fit-finding')
const columns = (page: Page) => page.locator('.fit-table thead th:visible').count()
const items = (page: Page) => page.locator('.fit-item:visible').count()

describe.each([
  { width: 320, height: 700, shown: 0 },
  { width: 800, height: 700, shown: 3 },
  { width: 1280, height: 800, shown: 5 },
])('who fits at $width px', ({ shown, ...viewport }) => {
  test.each(['light', 'dark'] as const)(
    'has as many columns as there is room for, each source once, and no fault that axe finds, in the %s',
    async (colorScheme) => {
      const { page, complaints, close } = await open({ viewport, colorScheme })
      await begun(page)
      expect(await finding(page).textContent()).toMatch(/^Of the \d+ answers that matter to you, Loadsmart matches \d+/)
      expect(await columns(page)).toBe(1 + shown)
      expect((await items(page)) + shown).toBe(await page.locator('.fit-item').count())
      await page.locator('.fit-opener:visible').first().click()
      await page.getByRole('checkbox').nth(1).click()
      expect(await axeFaults(page)).toEqual([])
      await page.getByText('Choose here', { exact: true }).click()
      await page.getByRole('combobox', { name: /^E2/ }).selectOption('Does it')
      await page.getByRole('link', { name: 'Who fits this answer' }).click()
      await page.waitForFunction(() => (document.querySelector('.fit-table')?.getBoundingClientRect().top ?? -1) >= 0)
      expect(await page.getByRole('combobox', { name: /^E2/ }).inputValue()).toBe('does')
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

test('what is chosen is kept nowhere, asks for nothing but the atlas’s own files and stands in no address', async () => {
  const { page, complaints, close } = await open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  await page.goto(FIT())
  await alive(page)
  await page.getByRole('combobox', { name: /^E2/ }).selectOption('Explicitly not')
  await page.locator('.fit-table').waitFor()
  expect(await finding(page).textContent()).toMatch(/^Of the 1 answer that matters to you, .* match it\.$/)
  const seen = await page.evaluate(
    () => `${location.href} ${JSON.stringify(history.state)} ${JSON.stringify({ ...localStorage })}`,
  )
  expect(seen).not.toMatch(/does-not|people-management/)
  const site = inject('served').root
  expect(asked.filter((line) => !line.startsWith(`GET ${site}/`) || /does-not/.test(line))).toEqual([])
  await page.reload()
  await alive(page)
  expect(await page.getByRole('combobox', { name: /^E2/ }).inputValue()).toBe('')
  expect(complaints).toEqual([])
  await close()
})

test('without scripts who fits says what is answered elsewhere, and why nothing is counted', async () => {
  const { page, complaints, close } = await open({ javaScriptEnabled: false })
  await page.goto(FIT())
  expect(await page.getByText(/^Choosing and counting need scripts/).isVisible()).toBe(true)
  expect(await page.getByText(/^Elsewhere: /).count()).toBeGreaterThan(15)
  expect(await page.getByRole('combobox').count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})
