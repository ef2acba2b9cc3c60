import { describe, expect, inject, test } from 'vitest'
import { withChromium } from './setup/open-page.ts'
import { COUNT_SHIFTS, openDrawnFirst, shifted } from './setup/shifts.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]
const THREE = '/compare/brax/loadsmart/soundcloud'
const VIEWS = [
  `${THREE}?show=differences`,
  `${THREE}?show=in-common`,
  `${THREE}?show=silent&sort=difference`,
  `${THREE}?order=soundcloud.loadsmart.brax`,
  '/models?kind=company',
  '/models?sort=name',
  '/models/loadsmart/changes?show=kept',
  '/duties?show=differ',
  '/duties?least=one',
]

/** The page lets go of what is held after a while, for whom the scripts do not come. Here they do, however slow the machine is. */
const HOLD_LONG = `(() => {
  const later = setTimeout
  window.setTimeout = (act, ms, ...rest) => later(act, ms === 1500 ? 60_000 : ms, ...rest)
})()`

// The page made ahead knows no query: what its view moves is not shown before the view is put on.
describe.each(SCREENS)('a view in the address at $width px', (viewport) => {
  test.each(VIEWS)('moves nothing once it is put on: %s', async (address) => {
    const { page, complaints, close } = await open({ viewport })
    await page.addInitScript(COUNT_SHIFTS)
    await page.addInitScript(HOLD_LONG)
    await openDrawnFirst(page, inject('served').root + address, 'main h1')
    expect(await page.evaluate(() => 'held' in document.documentElement.dataset)).toBe(false)
    expect(await shifted(page)).toBeLessThanOrEqual(0.01)
    expect(complaints).toEqual([])
    await close()
  })
})
