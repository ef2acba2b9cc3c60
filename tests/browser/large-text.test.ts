import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { faultsOfFocus } from './setup/focus.ts'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

// A reader who has text at twice the size, on a phone.
const large = withChromium(['--blink-settings=defaultFontSize=32'])

/** The stops looked at from the top of a page, and as many from its end backwards. */
const STOPS = 25

/** As much of the height as what sticks may take from what is read. */
const MOST_STUCK = 0.4

describe.each(Object.entries(KINDS))('%s (%s) with text of 32 px on a screen of 320 px', (_kind, path) => {
  test('fits its width, and what sticks leaves what has the focus in sight', async () => {
    const { page, close } = await large.open({ viewport: { width: 320, height: 640 } })
    await page.goto(inject('served').root + path)
    await alive(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await faultsOfFocus(page, STOPS)).toEqual([])
    for (const height of [640, 320]) {
      await page.setViewportSize({ width: 320, height })
      expect(await stuckHeight(page)).toBeLessThanOrEqual(height * MOST_STUCK)
    }
    await close()
  })
})

/** How much of the height is taken by what stays in sight when the page is scrolled. */
function stuckHeight(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
      .reduce((sum, element) => sum + element.getBoundingClientRect().height, 0),
  )
}
