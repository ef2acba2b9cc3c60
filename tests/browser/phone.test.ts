import { expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

test('the menu of places shuts when one is chosen, and when Back leads to another page', async () => {
  const { page, complaints, close } = await chromium.open(PHONE)
  await page.goto(`${inject('served').root}/about`)
  await alive(page)
  const open = page.getByRole('button', { name: 'Menu' })
  const menu = page.locator('nav[popover]')
  await open.tap()
  expect(await menu.isVisible()).toBe(true)
  await menu.getByRole('link', { name: 'Career paths' }).tap()
  await page.waitForURL('**/paths')
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  expect(await menu.isVisible()).toBe(false)
  await open.tap()
  await menu.getByRole('link', { name: 'Career paths' }).tap()
  await menu.waitFor({ state: 'hidden' })
  await open.tap()
  await page.evaluate(() => history.go(-2))
  await page.waitForURL('**/about')
  await menu.waitFor({ state: 'hidden' })
  expect(complaints).toEqual([])
  await close()
})
