import type { Page } from 'playwright-core'
import { alive } from './open-page.ts'

/** How far things move by themselves from when a page is opened on, as Chromium counts it: to be added as a script of the page. */
export const COUNT_SHIFTS = () => {
  const page = globalThis as unknown as { shifted: number }
  page.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) page.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** How far they have moved by now. */
export const shifted = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)

/**
 * Opens an address whose scripts come when the page is drawn as it was made, as on a slow line, and waits until all of it is
 * alive. `drawn` is an element that the page is made with.
 */
export async function openDrawnFirst(page: Page, address: string, drawn: string): Promise<void> {
  let letIn = () => {}
  const isDrawn = new Promise<void>((done) => {
    letIn = done
  })
  await page.route(/\.js$/, async (route) => {
    await isDrawn
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(drawn).first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  letIn()
  await alive(page)
  await page.unroute(/\.js$/)
}
