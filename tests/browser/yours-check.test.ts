import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 320, height: 700 },
  { width: 1280, height: 800 },
]

/** The questions of a draft that has the answers of Loadsmart. */
async function begun(page: Page): Promise<void> {
  await page.goto(`${inject('served').root}/yours`)
  await alive(page)
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
  await page.getByText('Kept in this browser', { exact: true }).waitFor()
  await page.goto(`${inject('served').root}/yours/check`)
  await page.getByRole('heading', { level: 1, name: /^\d+ questions to ask$/ }).waitFor()
}

const first = (page: Page) => page.locator('.question').first()

describe.each(SCREENS)('the questions of a draft at $width px', (viewport) => {
  test('are kept with it, ticks and notes, and are there again after a reload', async () => {
    const { page, complaints, close } = await open({ viewport })
    await begun(page)
    await first(page).getByRole('checkbox').check()
    await first(page)
      .getByRole('button', { name: /^Add a note/ })
      .click()
    await first(page).getByRole('textbox').fill('Ask Ana.')
    await page.reload()
    await first(page).getByRole('button', { name: 'Put this answer into the sheet' }).waitFor()
    expect(await first(page).getByRole('checkbox').isChecked()).toBe(true)
    expect(await first(page).getByRole('textbox').inputValue()).toBe('Ask Ana.')
    // What is asked stands at a place of the address, and nothing of the draft in the title or the history.
    const seen = await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`)
    expect(seen).not.toMatch(/My draft|Ana/)
    expect(complaints).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)('have no fault that axe finds, in the %s', async (colorScheme) => {
    const { page, complaints, close } = await open({ viewport, colorScheme })
    await begun(page)
    await first(page).getByRole('checkbox').check()
    await first(page)
      .getByRole('button', { name: /^Add a note/ })
      .click()
    await page
      .locator('.question')
      .nth(1)
      .getByRole('button', { name: /^Leave out/ })
      .click()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
    expect(complaints).toEqual([])
    await close()
  })
})

test('the questions of a draft on paper are boxes with lines to write on, and say that they are no source', async () => {
  const { page, complaints, close } = await open({ viewport: { width: 794, height: 1123 } })
  await begun(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Private draft, not part of Role Atlas').isVisible()).toBe(true)
  expect(await first(page).getByRole('checkbox').isVisible()).toBe(false)
  const drawn = await first(page).evaluate((row) => {
    const box = row.querySelector('.question-box')
    return [getComputedStyle(row, '::after').height, box && getComputedStyle(box, '::before').width]
  })
  expect(drawn.map((size) => Math.round(Number.parseFloat(size ?? '')))).toEqual([34, 15])
  expect(await page.locator('.questions-tools').isVisible()).toBe(false)
  expect(complaints).toEqual([])
  await close()
})

test('a place in the address is one of the draft’s questions, once the draft is opened', async () => {
  const { page, complaints, close } = await open({ viewport: { width: 1280, height: 600 } })
  await begun(page)
  const last = await page.locator('.question').last().getAttribute('id')
  await page.goto(`${inject('served').root}/yours/check#${last}`)
  await page.waitForFunction(() => {
    const box = document.querySelector('.question[data-place]')?.getBoundingClientRect()
    return box && box.top >= 0 && box.bottom <= innerHeight
  })
  expect(complaints).toEqual([])
  await close()
})
