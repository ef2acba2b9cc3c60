import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 320, height: 700 },
  { width: 1280, height: 800 },
]

/** Copies the answers of Loadsmart, takes one of them back, and sets the draft beside others. */
async function beside(page: Page, query = ''): Promise<void> {
  const { root } = inject('served')
  await page.goto(`${root}/yours`)
  await alive(page)
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
  await page.locator('#e2').getByRole('button', { name: 'People management' }).click()
  await page.getByRole('button', { name: /^Clear: not decided/ }).click()
  await page.getByText('Kept in this browser', { exact: true }).waitFor()
  await page.goto(`${root}/yours/beside${query}`)
  await page.getByRole('table').waitFor()
}

describe.each(SCREENS)('a draft beside others at $width px', (viewport) => {
  test.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s', async (colorScheme) => {
    const { page, complaints, close } = await open({ viewport, colorScheme })
    await beside(page, '?with=soundcloud.brax')
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    expect(complaints).toEqual([])
    await close()
  })
})

test('it stands beside the two that it is closest to, which then are in the address', async () => {
  const { page, complaints, close } = await open()
  await beside(page)
  const names = await page.getByRole('columnheader').allInnerTexts()
  expect(names[0]).toContain('My draft')
  expect(names[1]).toContain('Loadsmart')
  expect(new URL(page.url()).search).toMatch(/^\?with=loadsmart\.[a-z0-9-]+$/)
  expect(complaints).toEqual([])
  await close()
})

test('what is not decided is no silence and not judged, and leads to where it is decided', async () => {
  const { page, close } = await open()
  await beside(page, '?with=soundcloud&show=undecided')
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  const row = rows.filter({ hasText: 'People management' })
  expect(await row.getByText('Not judged yet').count()).toBe(1)
  expect(await row.getByText('Says nothing').count()).toBe(0)
  await row.getByRole('link', { name: 'Decide on People management' }).click()
  await page.getByRole('group', { name: /manage people/ }).waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/yours/sheet#e2')
  await close()
})

test('on a phone one of the others stands beside it, and its name is a menu of all', async () => {
  const { page, close } = await open({ viewport: { width: 390, height: 800 } })
  await beside(page, '?with=soundcloud.brax')
  const cells = page.locator('#row-scope > td:visible')
  // The question, the draft and one of the others.
  expect(await cells.count()).toBe(3)
  await page.getByRole('combobox', { name: 'Beside which organisation' }).selectOption('Brax')
  await page.waitForURL(/with=brax\.soundcloud/)
  expect(await page.locator('#row-scope > td[data-model]:visible').getAttribute('data-model')).toBe('Brax')
  await close()
})

test('without a draft it says so and leads to where one begins', async () => {
  const { page, complaints, close } = await open()
  await page.goto(`${inject('served').root}/yours/beside?with=brax`)
  await alive(page)
  await page.getByText(/There is no draft to set beside them/).waitFor()
  await page.getByRole('link', { name: 'Begin a draft' }).click()
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})
