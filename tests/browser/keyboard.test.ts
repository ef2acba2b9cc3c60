import { expect, inject, test } from 'vitest'
import { faultsOfFocus } from './setup/focus.ts'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

test('the first stop is a skip link that leads to the content', async () => {
  const { page, close } = await chromium.open()
  await page.goto(`${inject('served').root}/models/loadsmart`)
  await alive(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#main')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await close()
})

test('after following a link the heading has the focus and the title is the new page’s', async () => {
  const { page, close } = await chromium.open()
  await page.goto(inject('served').root)
  await alive(page)
  const before = await page.title()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/about')
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await page.title()).not.toBe(before)
  await page.goBack()
  await page.waitForFunction((title) => document.title === title, before)
  await close()
})

/** The stops looked at from the top of a page, and as many from its end backwards: long pages repeat themselves in between. */
const STOPS = 40

test.each(Object.entries(KINDS))('every stop of the keyboard can be seen: %s (%s)', async (_kind, path) => {
  const { page, close } = await chromium.open({ viewport: { width: 1280, height: 800 } })
  await page.goto(inject('served').root + path)
  await alive(page)
  expect(await faultsOfFocus(page, STOPS)).toEqual([])
  await close()
})
