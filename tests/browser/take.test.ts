import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const root = () => inject('served').root

/** The control beside a statement, on the page of its own. */
async function atStatement(page: Page, path = '/models/loadsmart/technical-queue'): Promise<void> {
  await page.goto(root() + path)
  await alive(page)
}

const take = (page: Page) => page.getByRole('link', { name: 'Take into your role' })
const bar = (page: Page) => page.locator('.take-bar')

describe('taking a statement', () => {
  test('begins a draft, says where it went, and the sheet has it with credit', async () => {
    const { page, complaints, close } = await open()
    await atStatement(page)
    await take(page).click()
    await bar(page)
      .getByText(/^Taken into B4 Technical debt/)
      .waitFor()
    await page.getByRole('link', { name: 'Your role, 1 decided' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await bar(page).getByRole('link', { name: 'Open B4 in the sheet' }).click()
    await page
      .locator('#b4')
      .getByText(/^After Loadsmart, line/)
      .first()
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('is undone from where it was said, and taken again', async () => {
    const { page, close } = await open()
    await atStatement(page)
    await take(page).click()
    await bar(page).getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Your role, 0 decided' }).waitFor()
    await take(page).click()
    await bar(page)
      .getByText(/^Taken into/)
      .waitFor()
    await bar(page).getByRole('button', { name: 'Close' }).click()
    await take(page).click()
    await bar(page)
      .getByText(/^It is in your role already/)
      .waitFor()
    await close()
  })

  test('asks before words of the reader’s own go', async () => {
    const { page, close } = await open()
    await page.goto(`${root()}/yours/sheet#b4`)
    await page.getByRole('radio', { name: /^Does it/ }).check()
    await page.getByRole('textbox', { name: 'In your words' }).fill('Keeps a list.')
    await page.getByText('Kept in this browser', { exact: true }).waitFor()
    await atStatement(page)
    await take(page).click()
    await bar(page).getByText('Your own words stand on B4 Technical debt.').waitFor()
    expect(
      await bar(page)
        .getByRole('button', { name: 'Replace mine' })
        .evaluate((it) => it === document.activeElement),
    ).toBe(true)
    await bar(page).getByRole('button', { name: 'Keep mine' }).click()
    expect(await take(page).evaluate((it) => it === document.activeElement)).toBe(true)
    await page.goto(`${root()}/yours/sheet#b4`)
    await page.locator('#b4').getByText('Keeps a list.').first().waitFor()
    await close()
  })

  test('works in markup that no script draws, and by the keyboard alone', async () => {
    const { page, complaints, close } = await open({ viewport: { width: 390, height: 800 } })
    await page.goto(`${root()}/models/loadsmart`)
    await alive(page)
    const control = page.locator('[data-kept] a[data-take="loadsmart/technical-queue"]')
    await control.focus()
    await page.keyboard.press('Enter')
    await bar(page)
      .getByText(/^Taken into B4/)
      .waitFor()
    expect(
      await bar(page)
        .getByRole('button', { name: 'Undo' })
        .evaluate((it) => it === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Escape')
    expect(await control.evaluate((it) => it === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('taking more than a statement', () => {
  test('an answer is taken from the page of its theme, with all its lines', async () => {
    const { page, complaints, close } = await open()
    await page.goto(`${root()}/themes/people-management`)
    await alive(page)
    await page.getByRole('link', { name: 'Take this answer of Loadsmart' }).click()
    await bar(page)
      .getByText(/^Taken into E2 People management/)
      .waitFor()
    await bar(page).getByRole('link', { name: 'Open E2 in the sheet' }).click()
    await page
      .locator('#e2')
      .getByText(/^After Loadsmart, lines 12/)
      .first()
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('who does what is taken in one step, leaves what was decided, and is undone in one', async () => {
    const { page, complaints, close } = await open()
    await atStatement(page)
    await take(page).click()
    await bar(page)
      .getByText(/^Taken into B4/)
      .waitFor()
    await page.goto(`${root()}/models/loadsmart`)
    await alive(page)
    const whole = page.getByRole('link', { name: 'Take all of it into your role' })
    await whole.click()
    await bar(page)
      .getByText(/^Ten answers of Loadsmart taken, with their lines\. What you had decided on one stays as it is\.$/)
      .waitFor()
    await page.getByRole('link', { name: 'Your role, 11 decided' }).waitFor()
    await bar(page).getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('link', { name: 'Your role, 1 decided' }).waitFor()
    await whole.click()
    await page.getByRole('link', { name: 'Your role, 11 decided' }).waitFor()
    await bar(page).getByRole('button', { name: 'Close' }).click()
    await whole.click()
    await bar(page)
      .getByText(/^You have decided everything that Loadsmart says of who does what\.$/)
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
