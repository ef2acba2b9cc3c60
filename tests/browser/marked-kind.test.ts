import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { COUNT_SHIFTS, openDrawnFirst, shifted } from './setup/shifts.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]
const PAGES = ['/themes', '/themes/people-management', '/themes/kind-of-role', '/agreement', '/duties']

/** The marks that are underlined, as they are drawn: how thick the line is, and whether it lies within the row. */
function lines(page: Page): Promise<{ width: string; within: boolean }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.spread-marked')].map((mark) => {
      const { borderBottomWidth, bottom } = getComputedStyle(mark, '::after')
      const line = mark.getBoundingClientRect().bottom - Number.parseFloat(bottom)
      const row = mark.closest('li')?.getBoundingClientRect().bottom ?? 0
      return { width: borderBottomWidth, within: line <= row }
    }),
  )
}

describe.each(SCREENS)('a kind marked on the list of themes at $width px', (viewport) => {
  test('underlines its marks and says in each row what it says, and the address keeps it', async () => {
    const { page, complaints, close } = await open({ viewport })
    await page.goto(`${inject('served').root}/themes`)
    await alive(page)
    const rows = await page.locator('.theme-line').count()
    expect(await lines(page)).toEqual([])
    if (viewport.width < 600) await page.getByLabel('Mark one kind').last().selectOption('public-body')
    else await page.getByRole('link', { name: /^Public bodies/ }).click()
    await page.locator('.theme-line-kind').first().waitFor()
    expect(new URL(page.url()).search).toBe('?kind=public-body')
    expect(await page.locator('.theme-line-kind').count()).toBe(rows)
    expect(await page.getByRole('status').textContent()).toMatch(/^The three public bodies differ on \d+ of /)
    const drawn = await lines(page)
    // Each of the three has a mark in every row.
    expect(drawn).toHaveLength(3 * rows)
    expect(drawn.filter(({ width, within }) => width !== '2px' || !within)).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await page.reload()
    await alive(page)
    expect(await page.locator('.theme-line-kind').count()).toBe(rows)
    expect(complaints).toEqual([])
    await close()
  })
})

describe.each(SCREENS)('a kind in the address at $width px', (viewport) => {
  test.each(PAGES)('moves nothing once it is marked: %s', async (path) => {
    const { page, complaints, close } = await open({ viewport })
    await page.addInitScript(COUNT_SHIFTS)
    for (const kind of ['company', 'public-body', 'no-one']) {
      await openDrawnFirst(page, `${inject('served').root}${path}?kind=${kind}`, '.mark-kind')
      await page.locator('.mark-kind-words').waitFor()
      expect(await page.evaluate(() => 'held' in document.documentElement.dataset)).toBe(false)
      expect(await shifted(page), kind).toBeLessThanOrEqual(0.01)
    }
    expect(complaints).toEqual([])
    await close()
  })
})
