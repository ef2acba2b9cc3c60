import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { classCount, themeCount } from './setup/published-index.ts'

const chromium = withChromium()
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const FIVE = KINDS['comparison of five']

/**
 * In the page: where the switch, the names, the first theme and its question have their room, below the top of the page,
 * above which a page that did not come alive says so.
 */
function places(): number[] {
  const top = (what: string) => document.querySelector(what)?.getBoundingClientRect().top ?? Number.NaN
  return ['.phone-tools', '.heads', '#row-kind-of-role > th', '#row-kind-of-role .row-question'].map((what) =>
    Math.round(top(what) - top('main')),
  )
}

/** In the page: the names of all who are compared and, theme by theme, the names that can be read there. */
function namesRead(): { all: string[]; read: string[][] } {
  const seen = (root: ParentNode, what: string) =>
    [...root.querySelectorAll(what)]
      .filter((element) => element.checkVisibility())
      .map((each) => each.textContent ?? '')
  // What nobody speaks on is folded into a line below.
  const rows = [...document.querySelectorAll('.compare-table tbody > tr:not(.area-band)')].filter((row) =>
    row.checkVisibility(),
  )
  return {
    all: seen(document, '.head-short'),
    read: rows.map((row) => [
      ...seen(row, 'td:not(.unsurveyed) > .cell-name'),
      ...seen(row, '.unsurveyed > .cell-name'),
    ]),
  }
}

/** A phone makes its window as wide as what does not fit: the width is that of the screen. */
async function sideways(page: Page): Promise<number> {
  const { width } = page.viewportSize() ?? { width: 0 }
  return (await page.evaluate(() => document.documentElement.scrollWidth)) - width
}

test('nothing moves when the page comes alive', async () => {
  const { page, complaints, close } = await chromium.open(PHONE)
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(inject('served').root + FIVE)
  const before = await page.evaluate(places)
  await page.unrouteAll()
  complaints.length = 0
  await page.reload()
  await alive(page)
  await page.waitForSelector('.stack-marks')
  expect(await page.evaluate(places)).toEqual(before)
  expect(complaints).toEqual([])
  await close()
})

test('a stack shows every answer that its counts speak of, with heads that stay and places to press', async () => {
  const { page, close } = await chromium.open(PHONE)
  await page.goto(inject('served').root + FIVE)
  await alive(page)
  await page.waitForSelector('.stack-marks')
  const { all, read } = await page.evaluate(namesRead)
  expect(all).toHaveLength(5)
  for (const names of read) expect(names.join().split(/,| and /)).toHaveLength(5)
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await sideways(page)).toBe(0)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.lines-toggle, .stack-marks > button, .phone-tools :is(a, button)')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => height > 0 && (height < 44 || width < 24)),
    )
    expect(small).toEqual([])
  }
  // A mark leads to its answer, below both heads.
  await page.locator('#row-mentoring .stack-marks > button').nth(4).tap()
  const boxOf = async (what: string) => {
    const box = await page.locator(what).boundingBox()
    if (!box) throw new Error(`${what} is not drawn.`)
    return { top: box.y, bottom: box.y + box.height }
  }
  const heads = await boxOf('.heads')
  const theme = await boxOf('#row-mentoring > th')
  const answer = await boxOf('#row-mentoring-soundcloud')
  expect(heads.top).toBe(0)
  // The head of the theme begins beneath the line under the names, so that no answer is seen between the two.
  expect(theme.top).toBe(heads.bottom - 1)
  expect(answer.top).toBeGreaterThanOrEqual(theme.bottom)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('row-mentoring-soundcloud')
  // The next stop of the keyboard is in the answer, in sight.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lines-mentoring-soundcloud')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#row-mentoring-soundcloud .open-answer li')
  expect(await page.locator('.open-answer').count()).toBe(1)
  await close()
})

test('the switch to two columns keeps the place, and says of how many the counts speak', async () => {
  const { page, complaints, close } = await chromium.open(PHONE)
  await page.goto(inject('served').root + KINDS['comparison of three'])
  await alive(page)
  const columns = page.getByRole('link', { name: 'Two columns' })
  const place = async () => (await columns.boundingBox())?.y
  await columns.scrollIntoViewIfNeeded()
  const before = await place()
  const entries = await page.evaluate(() => history.length)
  await columns.tap()
  await page.getByText('Two of three shown here.').waitFor()
  expect(await place()).toBe(before)
  expect(new URL(page.url()).search).toBe('?layout=columns')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await page.locator('#row-people-management .row-why').innerText()).toMatch(/^of all three: /)
  expect(await sideways(page)).toBe(0)
  await page.getByRole('link', { name: 'Stacked' }).tap()
  await page.waitForSelector('.stack-marks')
  expect(await place()).toBe(before)
  expect(complaints).toEqual([])
  await close()
})

test('a stack is printed as the table, each answer under its own name', async () => {
  const { page, close } = await chromium.open(PHONE)
  await page.goto(inject('served').root + FIVE)
  await alive(page)
  await page.waitForSelector('.stack-marks')
  await page.emulateMedia({ media: 'print' })
  // The order holds before the script hears of the paper, while it is still a stack, and after, when it is a table again.
  const astray = await page.evaluate(() => {
    const models = location.pathname.split('/').slice(2)
    const lefts = [...document.querySelectorAll('.heads > th')].map((head) =>
      Math.round(head.getBoundingClientRect().left),
    )
    const rows = [...document.querySelectorAll('tbody > tr:not(.area-band)')].filter((row) => row.checkVisibility())
    return rows.flatMap((row) =>
      models.filter((model, place) => {
        const cell = document.getElementById(`${row.id}-${model}`) ?? row.querySelectorAll('td[data-model]')[place]
        return !cell || Math.round(cell.getBoundingClientRect().left) !== lefts[place]
      }),
    )
  })
  expect(astray).toEqual([])
  await close()
})

test('without script every answer is there, with its name, and nothing that needs one', async () => {
  const { page, close } = await chromium.open({ ...PHONE, javaScriptEnabled: false })
  await page.goto(inject('served').root + FIVE)
  expect(await sideways(page)).toBe(0)
  // A page without script can still be asked, by the debugger.
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.compare-table tbody > tr:not(.area-band, [hidden])')].map((row) => ({
      names: [...row.querySelectorAll<HTMLElement>('td[data-model]')]
        .filter(
          (cell) =>
            cell.checkVisibility() && getComputedStyle(cell, '::before').content.includes(cell.dataset.model ?? '?'),
        )
        .map((cell) => cell.dataset.model),
      sources: row.querySelector('.sources-toggle')?.checkVisibility(),
    })),
  )
  expect(rows).toHaveLength(themeCount() - classCount(FIVE, 'nobody'))
  for (const { names, sources } of rows) {
    expect(names).toEqual(['Brax', 'Guide', 'Loadsmart', 'Mid-size', 'SoundCloud'])
    expect(sources).toBe(true)
  }
  expect(await page.locator('.row-why').first().isVisible()).toBe(true)
  expect(await page.locator('.phone-tools').isVisible()).toBe(false)
  expect(await page.locator('.chip').first().isVisible()).toBe(true)
  expect(await page.locator('#row-people-management .cell-lines a').first().isVisible()).toBe(true)
  await close()
})
