import type { Page } from 'playwright-core'

/** What is wrong with the way the focus shows, at so many stops from the top of a page, and as many from its end backwards. */
export async function faultsOfFocus(page: Page, stops: number): Promise<string[]> {
  const faults: string[] = []
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press(key)
      const fault = await page.evaluate(faultOfFocus)
      if (fault) faults.push(`${key} ${stop + 1}: ${fault}`)
    }
  }
  return faults
}

/** In the page: what is wrong with the way the focus shows; empty where nothing is. */
async function faultOfFocus(): Promise<string> {
  const fault = () => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const hasRing = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const label = element.closest('label')
    const what = element.outerHTML.slice(0, 120)
    if (!hasRing(element) && !(label && hasRing(label))) return `no ring: ${what}`
    // Something of it has to lie open: at its middle, or near one of its corners. A link that wraps has a box a line, and the
    // middle of them all may be beside it.
    const places = [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + width * x, top + height * y] as const)),
    )
    const isOpen = places.some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return (
        there !== null &&
        (element.contains(there) || label?.contains(there) || (there !== document.body && there.contains(element)))
      )
    })
    return isOpen ? '' : `out of sight: ${what}`
  }
  const page = globalThis as unknown as { seenAt?: string }
  if (page.seenAt === `${scrollX} ${scrollY}` && fault() === '') return ''
  // Where the focus has moved the page, what sticks follows, and what lay beyond the screen is drawn, in the frame after.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  page.seenAt = `${scrollX} ${scrollY}`
  return fault()
}
