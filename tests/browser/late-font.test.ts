import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { withChromium } from './setup/open-page.ts'
import { STAND_INS, withOnly } from './setup/stand-ins.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 412, height: 823 },
  { width: 1280, height: 800 },
]
/** What a page may shift by at most: architecture, section 6, and the next lower step that the metric is told in. */
const ALLOWED = 0.01

/** Where an element stands: from its top to its bottom, in pixels of the page. */
type Box = readonly [top: number, bottom: number, left: number]

/** The boxes of all that is drawn, in the order of the document. */
async function boxes(page: Page, screen: (typeof SCREENS)[number]): Promise<Box[]> {
  await page.setViewportSize(screen)
  return page.evaluate(() => {
    scrollTo(0, 0)
    return [...document.querySelectorAll('body *')].map((element) => {
      const { top, bottom, left } = element.getBoundingClientRect()
      return [top, bottom, left] as const
    })
  })
}

/**
 * The layout shift between two looks, as browsers count it (web.dev/articles/cls): the part of the screen that moved things
 * cover before and after, times the longest way, by the larger side. Less than 3 px is no move.
 */
function shift(before: readonly Box[], after: readonly Box[], { width, height }: (typeof SCREENS)[number]): number {
  const rows = new Set<number>()
  let furthest = 0
  for (const [index, [top, bottom, left]] of before.entries()) {
    const [nextTop, nextBottom, nextLeft] = after[index] ?? [top, bottom, left]
    const way = Math.max(Math.abs(nextTop - top), Math.abs(nextLeft - left))
    if (way < 3 || (top >= height && nextTop >= height) || bottom === top) continue
    furthest = Math.max(furthest, Math.min(way, height))
    for (const [from, to] of [[top, bottom] as const, [nextTop, nextBottom] as const])
      for (let row = Math.max(0, Math.round(from)); row < Math.min(height, to); row += 1) rows.add(row)
  }
  return (rows.size / height) * (furthest / Math.max(width, height))
}

describe.each(STAND_INS)('the font that comes late moves nothing where %s stands in', (standIn) => {
  test('on any kind of page', async () => {
    const told: string[] = []
    const { page, close } = await open({ bypassCSP: true, javaScriptEnabled: false })
    for (const [kind, path] of Object.entries(KINDS)) {
      const { release } = await withOnly(standIn, page)
      await page.goto(inject('served').root + path, { waitUntil: 'domcontentloaded' })
      await page.evaluate(async (family) => {
        await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "${family}"`)))
      }, `Gelasio on ${standIn}`)
      const before: Box[][] = []
      for (const screen of SCREENS) before.push(await boxes(page, screen))
      release()
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      for (const [index, screen] of SCREENS.entries()) {
        const score = shift(before[index] ?? [], await boxes(page, screen), screen)
        const where = `${kind} at ${screen.width} px`
        if (score > ALLOWED) told.push(`${where}: ${score.toFixed(3)}`)
      }
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    }
    await close()
    expect(told).toEqual([])
  }, 600_000)
})
