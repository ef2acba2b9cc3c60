import { expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()
const ADDRESS = '/models/loadsmart/changes'

test('a box of the ruler leads to its row, also where that is folded away', async () => {
  const { page, complaints, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
  await page.goto(inject('served').root + ADDRESS)
  await alive(page)
  const fold = page.locator('.changes-fold').first()
  const row = fold.locator('li').last()
  expect(await row.isVisible()).toBe(false)
  await page.locator(`.ruler-link[href="#${await row.getAttribute('id')}"]`).click()
  await row.waitFor({ state: 'visible' })
  expect(await row.getAttribute('data-place')).toBe('')
  expect(complaints).toEqual([])
  await close()
})

test('from another view it leads to the one that shows the row', async () => {
  const { page, complaints, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${inject('served').root}${ADDRESS}?show=kept`)
  await alive(page)
  await page.locator('.ruler-link[title^="Dropped"]').last().click()
  await page.waitForURL(/changes#dropped-/)
  // Folded, as the last of a long run.
  const row = page.locator('[data-place]')
  await row.waitFor({ state: 'visible' })
  await page.locator('.ruler-link[title^="Kept"]').first().click()
  await page.waitForURL(/changes\?show=kept#statement-/)
  await row.waitFor({ state: 'visible' })
  expect(complaints).toEqual([])
  await close()
})

test('on a phone a whole section is the target, and the views are a menu', async () => {
  const { page, complaints, close } = await chromium.open({
    ...{ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  })
  await page.goto(inject('served').root + ADDRESS)
  await alive(page)
  const zones = page.locator('.ruler-zone-link')
  for (const zone of await zones.all()) expect((await zone.boundingBox())?.width).toBeGreaterThanOrEqual(24)
  await zones.last().tap()
  await page.locator('[data-place]').waitFor({ state: 'visible' })
  await page.getByRole('combobox', { name: 'Statements shown' }).selectOption('new')
  await page.waitForURL(/\?show=new/)
  expect(complaints).toEqual([])
  await close()
})

test('without scripts what is folded can be opened, and nothing leads to a view that cannot be had', async () => {
  const { page, close } = await chromium.open({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  await page.goto(inject('served').root + ADDRESS)
  const fold = page.locator('.changes-fold').first()
  await fold.locator('summary').click()
  expect(await fold.locator('li').last().isVisible()).toBe(true)
  expect(await page.locator('main a[href*="show="]:visible').count()).toBe(0)
  await close()
})
