import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

const ROWS = '/compare/brax/loadsmart/soundcloud?show=differences'

// A theme that the reader chose here must not draw over the colours chosen for everything.
describe.each([
  ['dark', undefined],
  ['light', undefined],
  ['dark', 'light'],
  ['light', 'dark'],
] as const)('where colours are forced, %s, with the theme %s chosen', (colorScheme, chosen) => {
  async function at(path: string) {
    const opened = await chromium.open({ colorScheme, forcedColors: 'active', viewport: { width: 1280, height: 900 } })
    if (chosen) await opened.page.addInitScript((theme) => localStorage.setItem('role-atlas-theme', theme), chosen)
    await opened.page.goto(inject('served').root + path)
    await alive(opened.page)
    return opened
  }

  test('marks, icons and searched words stand out from what is behind them', async () => {
    const { page, close } = await at('/search?q=people')
    await page.locator('main mark').first().waitFor()
    expect(await contrast(page.locator('main mark').first())).toBeGreaterThan(4.5)
    await page.goto(inject('served').root + ROWS)
    await alive(page)
    for (const mark of ['fact', 'does', 'shared', 'only', 'not', 'other-role', 'mixed', 'silent'])
      expect(await contrast(page.locator(`#marks .mark-${mark}`).first()), mark).toBeGreaterThan(3)
    // A letter is told from its shield: were it filled like text, it would be of one colour with it.
    expect(await inside(page.locator('#row-kind-of-role .mark-fact').first()), 'letter').toBeGreaterThan(4.5)
    for (const sign of ['.swatch-differ', '.swatch-all-agree', '.origins svg[role="img"]', '.origins .icon'])
      expect(await contrast(page.locator(`main ${sign}`).first()), sign).toBeGreaterThan(3)
    const link = page.locator('[id^="row-"]:visible .share-link').first()
    await link.hover()
    expect(await contrast(link), 'link icon').toBeGreaterThan(3)
    await close()
  })

  test('the current view and place, the chosen result and the target are outlined, each beside others that are not', async () => {
    const { page, close } = await at(ROWS)
    expect(await outlined(page, '.view-switch a')).toEqual(['show-differences'])
    expect(await outlined(page, '.places a')).toHaveLength(1)
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('people')
    await page.getByRole('option').nth(1).waitFor()
    expect(await outlined(page, '[role="option"]')).toHaveLength(1)
    await page.keyboard.press('Escape')
    await page.goto(`${inject('served').root}/duties`)
    await alive(page)
    const id = await page.locator('tbody tr[id]').nth(3).getAttribute('id')
    await page.goto(`${inject('served').root}/duties#${id}`)
    expect(await outlined(page, 'tbody tr[id]')).toEqual([id])
    await close()
  })
})

/** The ids of those elements that have an outline in another colour than the page's. */
function outlined(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const behind = getComputedStyle(document.body).backgroundColor
    return elements
      .filter((element) => {
        const { outlineStyle, outlineColor } = getComputedStyle(element)
        return outlineStyle === 'solid' && outlineColor !== behind
      })
      .map(({ id }) => id)
  })
}

/** The contrast between the lightest and the darkest of what an element really shows, with what lies around it. */
function contrast(locator: Locator): Promise<number> {
  return contrastWithin(locator, 2)
}

/** The same of its inside alone: of a shield, without its point and what is beside it. */
function inside(locator: Locator): Promise<number> {
  return contrastWithin(locator, -5)
}

async function contrastWithin(locator: Locator, around: number): Promise<number> {
  await locator.scrollIntoViewIfNeeded()
  const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {}
  const clip = { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around }
  const picture = (await locator.page().screenshot({ clip })).toString('base64')
  return locator.page().evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] }
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    let [darkest, lightest] = [1, 0]
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]].map((one) =>
        linear((one ?? 0) / 255),
      )
      const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
      darkest = Math.min(darkest, light)
      lightest = Math.max(lightest, light)
    }
    return (lightest + 0.05) / (darkest + 0.05)
  }, picture)
}
