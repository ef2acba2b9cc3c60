import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

/** Elements that have no role and those whose role takes no name (WAI-ARIA 1.2, 5.2.8.6), as Chromium tells them. */
const NAMELESS =
  'caption code definition deletion emphasis generic insertion mark none paragraph presentation strong subscript superscript term time StaticText'.split(
    ' ',
  )

/** A name longer than this is a burden where it is read again at each cell. */
const LONGEST_HEADER = 60

describe.each(Object.entries(KINDS))('%s (%s)', (_kind, path) => {
  test('names only what takes a name, heads rows in few words, and has fields of 16 px or more on a phone', async () => {
    const { page, close } = await chromium.open({ viewport: { width: 375, height: 800 }, hasTouch: true })
    await page.goto(inject('served').root + path)
    await alive(page)
    expect(await namedInVain(page)).toEqual([])
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await smallFields(page), `${width} px`).toEqual([])
    }
    const headers = await page
      .locator('tbody [role="rowheader"][scope="row"], tbody th[scope="row"]')
      .evaluateAll((all) => all.map((header) => header.ariaLabel ?? header.textContent?.trim() ?? ''))
    expect(headers.filter((words) => words === '' || words.length > LONGEST_HEADER)).toEqual([])
    await close()
  })
})

/** What carries a name though its role takes none. */
async function namedInVain(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[aria-label], [aria-labelledby]',
  })
  const found: string[] = []
  for (const nodeId of nodeIds) {
    const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
    const role = String(nodes[0]?.role?.value ?? 'none')
    const isHidden =
      nodes[0]?.ignored && nodes[0].ignoredReasons?.some(({ name }) => /notRendered|ariaHidden|inert/i.test(name))
    if (isHidden || !NAMELESS.includes(role)) continue
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId })
    found.push(`${role}: ${outerHTML.slice(0, 100)}`)
  }
  await devtools.detach()
  return found
}

/** What can be typed into or chosen from in type so small that a phone enlarges the page for it. */
function smallFields(page: Page): Promise<string[]> {
  return page
    .locator(
      'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea, [contenteditable="true"]',
    )
    .evaluateAll((fields) =>
      fields
        .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => field.outerHTML.slice(0, 80)),
    )
}

test('the fields of the search, of adding and of sharing are no smaller', async () => {
  const { page, close } = await chromium.open({ viewport: { width: 320, height: 800 }, hasTouch: true })
  await page.goto(`${inject('served').root}/compare/brax/loadsmart`)
  await alive(page)
  await page.getByRole('button', { name: /^Search/ }).click()
  await page.getByRole('combobox', { name: /^Search/ }).waitFor()
  expect(await smallFields(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Add/ }).click()
  await page.getByRole('searchbox', { name: 'Name or author' }).waitFor()
  expect(await smallFields(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).waitFor()
  expect(await smallFields(page)).toEqual([])
  await close()
})

describe.each([
  ['comparison of five', 3],
  ['duties', 4],
] as const)('the table of %s', (kind, most) => {
  test(`takes at most ${most} stops of the Tab key a row, and none with its skip link`, async () => {
    const { page, close } = await chromium.open({ viewport: { width: 1280, height: 800 } })
    await page.goto(inject('served').root + KINDS[kind])
    await alive(page)
    const stops = await page
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            [...row.querySelectorAll<HTMLElement>('a, button')].filter(
              (link) => link.tabIndex >= 0 && link.getClientRects().length > 0,
            ).length,
        ),
      )
    expect(Math.max(...stops)).toBeLessThanOrEqual(most)
    const skip = page.getByRole('link', { name: /^Skip the table/ })
    await skip.focus()
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() =>
        Boolean(
          document.querySelector('table')?.compareDocumentPosition(document.activeElement ?? document) ===
            Node.DOCUMENT_POSITION_FOLLOWING,
        ),
      ),
    ).toBe(true)
    await close()
  })

  test('has all links of a row along it, with the arrow keys', async () => {
    const { page, close } = await chromium.open({ viewport: { width: 1280, height: 800 } })
    await page.goto(inject('served').root + KINDS[kind])
    await alive(page)
    const row = page.locator('tbody tr:has(td :is(.cell-lines a, .across-line))').first()
    const links = row.locator('a:visible, button:visible')
    const count = await links.count()
    await links.first().focus()
    for (let step = 1; step < count; step += 1) await page.keyboard.press('ArrowRight')
    const isAt = (place: number) => links.nth(place).evaluate((link) => link === document.activeElement)
    expect(await isAt(count - 1)).toBe(true)
    await page.keyboard.press('ArrowLeft')
    expect(await isAt(count - 2)).toBe(true)
    await close()
  })
})

test.each([true, false])(
  'on a phone the cells of a duty stand below each other, scripts or none (%s)',
  async (javaScriptEnabled) => {
    const { page, close } = await chromium.open({ viewport: { width: 390, height: 800 }, javaScriptEnabled })
    for (const path of javaScriptEnabled ? ['/duties'] : ['/duties', KINDS['comparison of five']]) {
      await page.goto(inject('served').root + path)
      const cells = page
        .locator('tbody tr:is(:has(.row-detail), .across-row)')
        .first()
        .locator('th:visible, td:visible')
      const found = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()))
      // A cell that is laid out as what it holds has no box of its own.
      const boxes = found.filter((box) => box !== null)
      expect(boxes.length).toBeGreaterThanOrEqual(path === '/duties' ? 3 : 6)
      boxes.forEach((box, place) => {
        expect(box.width).toBeGreaterThan(300)
        const above = boxes[place - 1]
        if (above) expect(box.y).toBeGreaterThanOrEqual(above.y + above.height - 1)
      })
    }
    await close()
  },
)

test('the one cell of those who are silent on a duty has the headers of all of them', async () => {
  const { page, close } = await chromium.open({ viewport: { width: 390, height: 800 } })
  await page.goto(`${inject('served').root}/duties?models=brax.general-guide.loadsmart.mid-size-company.soundcloud`)
  await alive(page)
  await page.locator('.silent-ones').first().waitFor({ state: 'attached' })
  const cells = await page.locator('.silent-ones').evaluateAll((all) =>
    all.map((cell) => {
      const named = (cell.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id))
      const row = cell.closest('tr')
      return {
        isHeaded: named[0] === row?.querySelector('th') && named.every((header) => header?.tagName === 'TH'),
        columns: named.length - 1,
        silent: row?.querySelectorAll('td.unsurveyed:not(.silent-ones)').length,
      }
    }),
  )
  expect(cells.length).toBeGreaterThan(5)
  for (const { isHeaded, columns, silent } of cells) expect([isHeaded, columns]).toEqual([true, silent])
  await close()
})
