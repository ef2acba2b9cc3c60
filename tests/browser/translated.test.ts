import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, redraws, type WatchedPage, withChromium } from './setup/open-page.ts'
import { staleWords, translate } from './setup/translate.ts'

const chromium = withChromium()

/** Opens a page and has it translated. `done` closes it, once nothing threw, was drawn anew or is out of date. */
async function translated(path: string): Promise<WatchedPage & { done: () => Promise<void> }> {
  const opened = await chromium.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  const { page, complaints, close } = opened
  await page.goto(inject('served').root + path)
  await alive(page)
  await translate(page)
  const done = async () => {
    expect(complaints).toEqual([])
    expect(await redraws(page)).toEqual([])
    expect(await staleWords(page)).toEqual([])
    expect(await page.getByRole('heading', { name: 'This page could not be shown' }).count()).toBe(0)
    await close()
  }
  return { ...opened, done }
}

/** What a page is changed with, as far as it has such things: boxes, menus, and the controls of a view, in their order. */
const BOXES = 'main input[type="checkbox"]:visible'
const MENUS = 'main select:visible'
const VIEW = 'main [id^="show-"], main [id^="sort-"], main [id^="toggle-"], main [id^="right-"]'

async function usePage(page: Page): Promise<void> {
  // Once as many are chosen as fit, the others cannot be.
  for (const box of await page.locator(BOXES).all()) if (await box.isEnabled()) await box.click()
  for (const menu of await page.locator(MENUS).all()) await menu.selectOption({ index: 1 })
  const ids = await page.locator(VIEW).evaluateAll((controls) => controls.map(({ id }) => id))
  // One row is like another: two of them are opened, and one shut again.
  const rows = ids.filter((id) => id.startsWith('toggle-'))
  for (const id of [...ids.filter((id) => !rows.includes(id)), ...rows.slice(0, 2), ...rows.slice(0, 1)]) {
    const control = page.locator(`[id="${id}"]`)
    if (await control.isVisible()) await control.click()
  }
  for (const summary of await page.locator('main summary:visible').all()) await summary.click()
}

async function useFrame(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.keyboard.press('Control+k')
  for (const query of ['man', 'manages', 'manages zz', '', 'review'])
    await page.getByRole('combobox', { name: /^Search/ }).fill(query)
  await page.getByText(/results? for “review”/).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^~?Share$/ }).click()
  const dialog = page.getByRole('dialog', { name: /Share/ })
  for (const copy of await dialog.getByRole('button', { name: /Copy/ }).all()) {
    await copy.click()
    await dialog
      .getByRole('status')
      .getByText(/copied/i)
      .first()
      .waitFor({ state: 'attached' })
  }
  await dialog.getByRole('button', { name: 'Close' }).click()
}

test.each(Object.entries(KINDS))(
  '%s (%s), translated: whatever is used works, and no word is out of date',
  async (_kind, path) => {
    const { page, done } = await translated(path)
    await usePage(page)
    await useFrame(page)
    const title = await page.title()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click()
    await page.waitForURL('**/about')
    await page.goBack()
    await page.waitForFunction((title) => document.title === title, title)
    await done()
  },
)

describe('translated, in new words', () => {
  test('a tick on the home page', async () => {
    const { page, done } = await translated('/')
    const status = page.getByRole('main').getByRole('status').first()
    const before = await status.innerText()
    const box = page.getByRole('checkbox', { name: /In comparison/ }).first()
    await box.uncheck()
    await page.getByRole('link', { name: 'Compare these two' }).waitFor()
    expect(await status.innerText()).not.toBe(before)
    expect(
      await page
        .locator('.card-strip')
        .getByRole('checkbox', { name: /Add to comparison/ })
        .count(),
    ).toBe(3)
    await done()
  })

  test('a column taken out and another put in', async () => {
    const { page, done } = await translated('/compare/brax/loadsmart/soundcloud')
    await page.getByRole('link', { name: 'Remove Brax' }).click()
    await page.waitForURL('**/compare/loadsmart/soundcloud')
    await page.getByRole('heading', { level: 1, name: 'Loadsmart and the SoundCloud draft' }).waitFor()
    expect(await page.getByText('comparison of three').count()).toBe(0)
    await page.locator('#add-model').click()
    await page.getByRole('dialog').getByRole('searchbox').fill('bra')
    await page.getByRole('dialog').getByRole('link', { name: /Brax/ }).click()
    await page.waitForURL('**/compare/brax/loadsmart/soundcloud**')
    await page.getByText('comparison of three').waitFor()
    await done()
  })

  test('the results of a search', async () => {
    const { page, done } = await translated('/search')
    for (const query of ['man', 'manages', 'firefighting zz', 'firefighting'])
      await page.getByRole('searchbox').fill(query)
    await page.getByText(/\d results for “firefighting”/).waitFor()
    await done()
  })

  test('a description read passage by passage', async () => {
    const { page, done } = await translated('/yours')
    await page.getByRole('button', { name: /Try it with an invented description/ }).click()
    const panel = page.getByRole('region', { name: /^~Line/ })
    const suggested = (line: number) =>
      page
        .getByRole('region', { name: `~Line ${line}` })
        .getByRole('group', { name: /stance$/ })
        .waitFor()
    await suggested(3)
    await page.keyboard.press('n')
    await page.getByText(/^~.*1 not about the role/).waitFor()
    await page.keyboard.press('Enter')
    await suggested(4)
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await suggested(5)
    await page.keyboard.press('l')
    await suggested(9)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await panel.getByRole('button', { name: /Another stance/ }).click()
    await panel.getByRole('radio', { name: /Mixed/ }).check()
    await panel.getByRole('button', { name: /Accept and go on/ }).click()
    await page.getByRole('button', { name: /^Undo: line/ }).click()
    await page.getByRole('link', { name: /Sheet/ }).click()
    await page
      .getByText(/Your document, line/)
      .first()
      .waitFor()
    await done()
  })
})
