import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import type { Tab } from '../setup/engines/tab.ts'
import { KINDS } from '../setup/kinds.ts'

/** Waits for an address: a path, or what it begins with where it ends in an asterisk. */
async function arrivesAt(tab: Tab, path: string): Promise<void> {
  await tab.until((wanted) => {
    const here = location.pathname + location.search
    return wanted.endsWith('*') ? here.startsWith(wanted.slice(0, -1)) : here === wanted
  }, path)
  await tab.alive()
}

const PHONE = { width: 390, height: 844 }

/** Of which organisations a comparison shows answers, from left to right. */
function answering(): string[] {
  const row = document.querySelector('.compare-table tbody tr[id^=row-]')
  const shown = [...(row?.querySelectorAll<HTMLElement>('td[data-model]') ?? [])]
    .map((cell) => ({ name: cell.dataset.model ?? '', left: cell.getBoundingClientRect().left, cell }))
    .filter(({ cell }) => cell.getClientRects().length > 0)
  return shown.sort((a, b) => a.left - b.left).map(({ name }) => name)
}

inEngines((tab) => {
  test('every kind of page opens without an error', async () => {
    await tab().open('/')
    for (const path of Object.values(KINDS)) {
      await tab().open(path, { keep: true })
      expect(await tab().run(() => document.querySelector('h1')?.textContent)).toMatch(/\w/)
      expect([path, await tab().complaints()]).toEqual([path, []])
    }
  })

  test('a comparison gains a column, moves one and loses one, and Back and Forward go the same way', async () => {
    await tab().open('/compare/brax/loadsmart')
    await tab().click('#add-model')
    await tab().click({ role: 'link', name: /^SoundCloud/, within: 'dialog.sheet' })
    await arrivesAt(tab(), '/compare/brax/loadsmart/soundcloud')
    await tab().click({ role: 'link', name: /^Move Brax.* right$/ })
    await arrivesAt(tab(), '/compare/brax/loadsmart/soundcloud?order=*')
    const moved = await tab().path()
    await tab().click({ role: 'link', name: /^Remove Loadsmart/ })
    await arrivesAt(tab(), '/compare/brax/soundcloud*')
    await tab().back()
    expect(await tab().path()).toBe(moved)
    await tab().forward()
    expect(await tab().path()).toMatch(/^\/compare\/brax\/soundcloud/)
    expect(await tab().complaints()).toEqual([])
  })

  test('what nobody speaks on is one line, whose button puts the rows in their places', async () => {
    await tab().open('/compare/brax/general-guide')
    const shown = () =>
      [...document.querySelectorAll('tr[id^=row-]')].filter((row) => row.getClientRects().length > 0).length
    const [before, folded] = await Promise.all([
      tab().run(shown),
      tab().run(() => document.querySelectorAll('.unsurveyed > div li').length),
    ])
    expect(folded).toBeGreaterThan(0)
    await tab().click({ role: 'button', name: /^Show the / })
    await tab().until(() => document.querySelector('.unsurveyed > div li') === null)
    expect(await tab().run(shown)).toBe(before + folded)
    expect(await tab().run(() => document.activeElement?.closest('tr')?.id)).toMatch(/^row-/)
    expect(await tab().complaints()).toEqual([])
  })

  test('a row opens its statements and shuts, and is as it was after Back', async () => {
    await tab().open('/compare/brax/loadsmart')
    await tab().click('#toggle-people-management')
    await tab().until(() => {
      const cells = [...document.querySelectorAll('#sources-people-management td:not(.row-detail)')]
      return cells.length === 2 && cells.every((cell) => cell.querySelector('a[href^="/models/"]'))
    })
    await tab().click({ role: 'link', name: 'This row on a page of its own', within: '#sources-people-management' })
    await arrivesAt(tab(), '/compare/brax/loadsmart/on/people-management')
    await tab().back()
    await arrivesAt(tab(), '/compare/brax/loadsmart*')
    await tab().click({ role: 'button', name: /^Hide sources/ })
    await tab().until(() => document.querySelector('#sources-people-management') === null)
    expect(await tab().complaints()).toEqual([])
  })

  test('on a phone a column is chosen from its menu, they change places, and one is taken out', async () => {
    await tab().open('/compare/brax/loadsmart/soundcloud?layout=columns', PHONE)
    expect(await tab().run(answering)).toEqual(['Brax', 'Loadsmart'])
    // A menu that is pressed is drawn by the desktop, out of reach; by keyboard it is the page's.
    await tab().run(() => document.querySelector<HTMLElement>('#pick-1')?.focus())
    await tab().press('ArrowDown')
    await arrivesAt(tab(), '/compare/brax/loadsmart/soundcloud?order=*')
    expect(await tab().run(answering)).toEqual(['Brax', 'SoundCloud'])
    // At the edge of WebKitGTK’s window its scroll bar takes what is pressed.
    await tab().run(() => document.querySelector<HTMLElement>('#swap-columns')?.focus())
    await tab().press('Enter')
    await tab().until(() => document.querySelector<HTMLSelectElement>('#pick-0')?.value === 'soundcloud')
    expect(await tab().run(answering)).toEqual(['SoundCloud', 'Brax'])
    await tab().click({ role: 'button', name: 'Change' })
    await tab().click('#drop-brax')
    await arrivesAt(tab(), '/compare/loadsmart/soundcloud*')
    expect(await tab().run(answering)).toEqual(['SoundCloud', 'Loadsmart'])
    expect(await tab().complaints()).toEqual([])
  })

  test('on a phone three are read theme by theme: a mark leads to its answer, and its lines show its statements', async () => {
    await tab().open('/compare/brax/loadsmart/soundcloud', PHONE)
    await tab().until(() => document.querySelectorAll('#row-people-management .cell-name').length === 3)
    await tab().click('#row-people-management .stack-marks > button:nth-child(2)')
    await tab().until(() => document.activeElement?.id === 'row-people-management-loadsmart')
    await tab().click('#lines-people-management-loadsmart')
    await tab().until(
      () => document.querySelector('#row-people-management-loadsmart a[href^="/models/loadsmart/"]') !== null,
    )
    expect(await tab().complaints()).toEqual([])
  })

  test('on a phone the menu opens over the page, leads on and is shut there', async () => {
    await tab().open('/about', PHONE)
    await tab().click('.menu-button')
    await tab().click({ role: 'link', name: 'Career paths', within: '.places' })
    await arrivesAt(tab(), '/paths')
    await tab().until(() => document.querySelector(':popover-open') === null)
    expect(await tab().complaints()).toEqual([])
  })

  test('a link is copied, and the search finds a statement', async () => {
    await tab().open('/models/loadsmart')
    await tab().click({ role: 'button', name: 'Share' })
    await tab().click({ role: 'button', name: 'Copy link' })
    await tab().sees('Link copied')
    const held = await tab().clipboard()
    expect(held['text/plain']).toMatch(/\/models\/loadsmart$/)
    await tab().press('Escape')
    await tab().press('Control+k')
    await tab().until(() => document.activeElement?.matches('dialog[open] input'))
    await tab().type('production fire')
    await tab().click({ role: 'option', name: /^Loadsmart .*line \d/, nth: 0 })
    await arrivesAt(tab(), '/models/loadsmart/*')
    await tab().back()
    expect(await tab().path()).toBe('/models/loadsmart')
    expect(await tab().complaints()).toEqual([])
  })

  test('a page is printed', async () => {
    await tab().open('/models/loadsmart')
    const pdf = Buffer.from(await tab().print({ format: 'A4', landscape: true }))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
