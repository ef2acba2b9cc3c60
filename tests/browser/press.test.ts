import { expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

test.each(Object.entries(KINDS))('every control gets its own press: %s (%s)', async (_kind, path) => {
  const { page, close } = await chromium.open({ viewport: { width: 1280, height: 800 } })
  await page.goto(inject('served').root + path)
  await alive(page)
  expect(await page.evaluate(pressesLost), 'a mouse at 1280 px').toEqual([])
  await page.setViewportSize({ width: 390, height: 800 })
  expect(await page.evaluate(pressesLost), 'a mouse at 390 px').toEqual([])
  const debug = await page.context().newCDPSession(page)
  await debug.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches)
  expect(await page.evaluate(pressesLost), 'a finger at 390 px').toEqual([])
  await close()
})

/**
 * In the page: which of the links, buttons and fields that are drawn do not lie open in their own middle, whether they stand
 * in the middle of the screen or were scrolled to its edges. What shows on hover alone counts as drawn: it is hovered when it
 * is pressed.
 */
function pressesLost(): string[] {
  const lost: string[] = []
  const words = (element: Element) =>
    `${element.localName} “${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}”`
  for (const element of document.querySelectorAll('a[href], button, select, input, summary')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip-link')) continue
    for (const block of ['center', 'start', 'end'] as const) {
      element.scrollIntoView({ block, inline: 'nearest' })
      // Of a link that wraps, its first line.
      const [rect] = element.getClientRects()
      if (!rect || rect.width <= 1 || rect.height <= 1) continue
      const there = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
      if (element.contains(there) || (there?.closest('label')?.control ?? null) === element) continue
      lost.push(
        `${words(element)} lies under ${there ? words(there.closest('a, button, th, td') ?? there) : 'nothing'} (${block})`,
      )
      break
    }
  }
  return lost
}
