import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults, RULES_OF_COLOURS } from './setup/axe.ts'
import { KINDS } from './setup/kinds.ts'
import { alive, type WatchedPage, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

const WIDTHS = [320, 768, 1280]

// A page is loaded once for all that is asked of it: loading takes longer than asking.
describe.each(Object.entries(KINDS))('%s (%s)', (_kind, path) => {
  let opened: WatchedPage
  beforeAll(async () => {
    opened = await chromium.open({ colorScheme: 'light', viewport: { width: 1280, height: 900 } })
    await opened.page.goto(inject('served').root + path)
    await alive(opened.page)
  })
  afterAll(() => opened.close())

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, and nothing scrolls sideways, in %s',
    async (colorScheme) => {
      const { page } = opened
      await page.emulateMedia({ colorScheme })
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const found = await axeFaults(page, colorScheme === 'dark' ? { rules: RULES_OF_COLOURS } : {})
        expect(found, `${width} px`).toEqual([])
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0)
      }
    },
  )

  test('has targets of at least 24 px, or room around them', async () => {
    const { page } = opened
    await page.setViewportSize({ width: 390, height: 844 })
    const debug = await page.context().newCDPSession(page)
    await debug.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
    await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches)
    expect(await axeFaults(page, { rules: ['target-size'] })).toEqual([])
  })
})
