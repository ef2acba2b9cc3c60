import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { classCount, themeCount } from './setup/published-index.ts'
import { ROOT_SITE } from './setup/served-build.ts'

const chromium = withChromium()

const THREE = '/compare/brax/loadsmart/soundcloud'
const ROW = '/compare/brax/loadsmart/on/people-management'
const STATEMENT = '/models/loadsmart/technical-queue'

async function at(path: string, options: BrowserContextOptions = {}, script = '') {
  const opened = await chromium.open({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  if (script) await opened.page.addInitScript(script)
  await opened.page.goto(inject('served').root + path)
  await alive(opened.page)
  return opened
}

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Copy Markdown' }).waitFor()
  return dialog
}

/** What the clipboard holds, by type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const entries = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()])
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** Presses a copy button and returns what is then in the clipboard. */
async function copied(path: string, name: string): Promise<Record<string, string>> {
  const { page, complaints, close } = await at(path)
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.getByRole('button', { name: /^(Link copied|Copied)/ }).waitFor()
  const held = await clipboard(page)
  expect(complaints).toEqual([])
  await close()
  return held
}

const lastLine = (text = '') => text.trimEnd().split('\n').at(-1)

describe('copying', () => {
  test('the link: the absolute address, whole view included', async () => {
    const view = '?order=soundcloud.brax.loadsmart&show=differences&open=people-management'
    expect(await copied(THREE + view, 'Copy link')).toEqual({ 'text/plain': ROOT_SITE.slice(0, -1) + THREE + view })
  })

  test('for a chat: bold, bullets and the address last, also as formatted text', async () => {
    const { 'text/plain': plain, 'text/html': html } = await copied(ROW, 'Copy Text for chat')
    const lines = (plain ?? '').split('\n')
    expect(lines[0]).toMatch(/^\*Manages people\?.*\*$/)
    expect(lines.filter((line) => line.startsWith('• ')).length).toBe(2)
    expect(lines.at(-2)).toMatch(/^Role Atlas, from Brax/)
    expect(lines.at(-1)).toBe(ROOT_SITE.slice(0, -1) + ROW)
    expect(html).toMatch(/<b>Manages people\?/)
    expect(html).toContain('<li>')
  })

  test('Markdown: a table of all themes with citations', async () => {
    const { 'text/plain': markdown = '' } = await copied(THREE, 'Copy Markdown')
    expect(markdown.split('\n').filter((line) => line.startsWith('| ')).length).toBe(2 + themeCount())
    expect(markdown).toContain(
      `[E2 People management](${ROOT_SITE}compare/brax/loadsmart/soundcloud/on/people-management)`,
    )
    expect(markdown).toContain('**Explicitly not**')
    expect(markdown).toContain('**Says nothing**')
    expect(markdown).toMatch(/\(line \[\d+\]\(https:\/\/atlas\.example\/models\//)
    expect(lastLine(markdown)).toBe(ROOT_SITE.slice(0, -1) + THREE)
  })

  test('Markdown of a statement: a quotation with its line', async () => {
    const { 'text/plain': markdown = '' } = await copied(STATEMENT, 'Copy Markdown')
    expect(markdown).toMatch(/^> Owns the technical queue/m)
    expect(markdown).toMatch(/“own the technical queue” \(\[Tech Lead, line 8\]\(https:\/\/github\.com\//)
  })

  test('rich text: a real table, which the clipboard keeps, and plain words beside it', async () => {
    const { 'text/plain': plain, 'text/html': html = '' } = await copied(THREE, 'Copy Rich text')
    expect(html.match(/<tr>/g)?.length).toBe(1 + themeCount())
    expect(html).toContain('<b>Says nothing</b>')
    expect(plain).toContain('E2 People management: Does the tech lead manage people?')
    expect(lastLine(plain)).toBe(ROOT_SITE.slice(0, -1) + THREE)
  })

  test.each([
    ['/models/soundcloud', 'author = {{Joe Kearney}}'],
    [STATEMENT, 'line 8. In the words of the atlas: Owns the technical queue'],
    [THREE, 'title = {{Tech lead: Brax, Loadsmart and the SoundCloud draft}}'],
    [ROW, '{{Manages people? Brax and Loadsmart}}'],
    ['/themes/people-management', 'From Brax (Company, '],
  ])('a reference in one press, of a page that carries what it is made of or not: %s', async (path, words) => {
    const { 'text/plain': entry = '' } = await copied(path, 'Copy reference as BibTeX')
    expect(entry).toContain(words)
    expect(entry).toContain(`url = {${ROOT_SITE.slice(0, -1)}${path}}`)
    expect(entry).toMatch(/ urldate = \{\d{4}-\d{2}-\d{2}\},\s+\}\s*$/)
  })
})

test('the CSV file is saved within the policy: UTF-8, a line a theme, words in every cell', async () => {
  const { page, complaints, close } = await at(THREE)
  const dialog = await openDialog(page)
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save CSV' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('role-atlas-compare-brax-loadsmart-soundcloud.csv')
  const bytes = readFileSync(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
  expect(lines.length).toBe(1 + themeCount() + 2)
  expect(lines.slice(1, 1 + themeCount()).filter((line) => /(^|,)(,|$)/.test(line))).toEqual([])
  expect(lines.at(-1)).toMatch(/^https:\/\/atlas\.example\/compare\/brax\/loadsmart\/soundcloud,*$/)
  await dialog.getByRole('button', { name: 'Copy CSV' }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

describe('a clipboard that is blocked', () => {
  const BLOCKED =
    "for (const name of ['write', 'writeText']) Clipboard.prototype[name] = () => Promise.reject(new DOMException('no', 'NotAllowedError'))"

  test('leaves the link selected, and says so', async () => {
    const { page, close } = await at(THREE, {}, BLOCKED)
    const dialog = await openDialog(page)
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await dialog.getByRole('alert').getByText('The browser has not copied it.').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(ROOT_SITE.slice(0, -1) + THREE)
    await close()
  })

  test.each(['Copy Text for chat', 'Copy Markdown', 'Copy Rich text'])('%s leaves the text selected', async (name) => {
    const { page, close } = await at(THREE, {}, BLOCKED)
    const dialog = await openDialog(page)
    await dialog.getByRole('button', { name }).click()
    await dialog.getByRole('textbox', { name: /to copy by hand/ }).waitFor()
    const selected = (await page.evaluate(() => getSelection()?.toString())) ?? ''
    expect(lastLine(selected)).toBe(ROOT_SITE.slice(0, -1) + THREE)
    await close()
  })

  test('a small link control opens its address, selected', async () => {
    const { page, close } = await at('/models/loadsmart', {}, BLOCKED)
    await page.getByRole('link', { name: 'Link to this statement' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
      /^https:\/\/atlas\.example\/models\/loadsmart\//,
    )
    await close()
  })
})

describe('the dialog', () => {
  test('comes only when it is asked for', async () => {
    const { page, close } = await chromium.open()
    const scripts: string[] = []
    page.on('request', (request) => scripts.push(request.url()))
    await page.goto(inject('served').root + THREE, { waitUntil: 'networkidle' })
    await alive(page)
    const share = () => scripts.filter((url) => /\/share-dialog-[^/]+\.js$/.test(url)).length
    const dialogs = () => scripts.filter((url) => /\/sheet-[^/]+\.css$/.test(url)).length
    expect([share(), dialogs()]).toEqual([0, 0])
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')
    // Its styles are here before it is: nobody sees it bare.
    await dialog.waitFor()
    expect(await dialog.evaluate((element) => getComputedStyle(element).display)).toBe('flex')
    expect(await page.locator('.share-sheet > div').evaluate((element) => getComputedStyle(element).display)).toBe(
      'flex',
    )
    await dialog.getByRole('button', { name: 'Copy Markdown' }).waitFor()
    expect([share(), dialogs()]).toEqual([1, 1])
    expect(scripts.filter((url) => url.includes('/data/'))).toEqual([])
    await close()
  })

  test('shows the picture that others get', async () => {
    const { page, close } = await at(THREE)
    const dialog = await openDialog(page)
    const picture = dialog.getByRole('img')
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    const card = await page.locator('meta[property="og:image"]').getAttribute('content')
    expect(new URL((await picture.getAttribute('src')) ?? '', ROOT_SITE).href).toBe(card)
    await dialog.getByRole('link', { name: 'Save the card' }).waitFor()
    await close()
  })

  test('is worked by the keyboard, closes on Escape and gives the focus back', async () => {
    const { page, close } = await at(THREE)
    await page.getByRole('button', { name: 'Share', exact: true }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Copy Markdown' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link')
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab')
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      )
      expect(inside).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share')
    await close()
  })

  test('goes with the page it belongs to', async () => {
    const { page, close } = await at('/models')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click()
    // The address is first to change: the dialog of the page before would be the right one until the page is here.
    await page.getByRole('heading', { level: 1, name: /How Role Atlas|About/ }).waitFor()
    await openDialog(page)
    await page.goBack()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await close()
  })

  test.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 1280, height: 900 }],
    ['light', { width: 320, height: 640 }],
    ['dark', { width: 390, height: 844 }],
  ] as const)('in %s at %o axe finds nothing, and nothing scrolls sideways', async (colorScheme, viewport) => {
    const { page, close } = await at(`${THREE}?open=people-management`, { colorScheme, viewport })
    const dialog = await openDialog(page)
    await dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.decode())
    expect(await axeFaults(page, { within: 'dialog' })).toEqual([])
    const sideways = await dialog.evaluate(
      (element) =>
        [element, ...element.querySelectorAll('div')].filter((part) => part.scrollWidth > part.clientWidth + 1).length,
    )
    expect(sideways).toBe(0)
    await close()
  })

  test('fills a phone from top to bottom', async () => {
    const { page, close } = await at(ROW, { viewport: { width: 390, height: 844 } })
    const dialog = await openDialog(page)
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    await close()
  })

  test('is told when it cannot be fetched', async () => {
    const { page, close } = await at('/about')
    await page.route(/share-dialog/, (route) => route.abort())
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('alert').getByText('Sharing did not load.').waitFor()
    await close()
  })
})

describe('the small link controls', () => {
  test.each([
    ['a row', 'Link to People management', 'compare/brax/loadsmart/soundcloud/on/people-management'],
    [
      'an answer',
      'Link to Loadsmart on People management',
      'compare/brax/loadsmart/soundcloud/on/people-management#loadsmart',
    ],
  ])('%s: shows on hover, and copies its address', async (_what, name, path) => {
    const { page, complaints, close } = await at(THREE)
    const control = page.getByRole('link', { name, exact: true })
    const opacity = () => control.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await control.hover()
    expect(await opacity()).toBe('1')
    await control.click()
    await page.locator('[data-copied]').waitFor()
    expect((await clipboard(page))['text/plain']).toBe(ROOT_SITE + path)
    expect(new URL(page.url()).pathname).toBe(THREE)
    expect(complaints).toEqual([])
    await close()
  })

  test('always show on touch, at 24 px or more', async () => {
    const { page, close } = await at(THREE, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const controls = page.locator('.share-link:visible')
    expect(await controls.count()).toBeGreaterThan(50)
    const hidden = await controls.evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { width, height } = element.getBoundingClientRect()
          return getComputedStyle(element).opacity !== '1' || width < 24 || height < 24
        }).length,
    )
    expect(hidden).toBe(0)
    await close()
  })

  test('without JavaScript lead to the answer on the page of its row', async () => {
    const { page, close } = await chromium.open({ javaScriptEnabled: false })
    await page.goto(inject('served').root + THREE)
    await page.getByRole('link', { name: 'Link to Loadsmart on People management', exact: true }).click()
    expect(page.url()).toContain('/on/people-management#loadsmart')
    expect(await page.locator('h2#loadsmart').innerText()).toBe('Loadsmart')
    await close()
  })
})

/** Presses Ctrl+C once the script that comes with a selection is there, and returns what the clipboard then holds. */
async function copiedSelection(page: Page): Promise<{ plain: string; html: string }> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('copied-by-hand')),
  )
  await page.waitForFunction(
    () => !document.dispatchEvent(new ClipboardEvent('copy', { cancelable: true, clipboardData: new DataTransfer() })),
  )
  await page.keyboard.press('Control+C')
  const { 'text/plain': plain = '', 'text/html': html = '' } = await clipboard(page)
  return { plain, html }
}

/** What a spreadsheet makes a row of its own from, where it stands in a cell. */
const BREAKS = /<(br|p|div|ul|ol|li|dl|h[1-6]|section)\b/

/** How often each row of the first table of a page has how many cells. */
function tableOf(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t([hd])\b[^>]*>(.*?)<\/t\1>/gs)].map(([, , cell = '']) => cell),
  )
}

describe.each(['light', 'dark'] as const)('what is copied in the %s', (colorScheme) => {
  test('by hand, of the whole page, has no colours, and in its table a theme a row, a cell a cell', async () => {
    const { page, close } = await at(THREE, { colorScheme })
    await page.locator('main').evaluate((main) => getSelection()?.selectAllChildren(main))
    const { html } = await copiedSelection(page)
    await close()
    expect(html).not.toMatch(/(?:style|class|bgcolor)=/)
    const rows = tableOf(html)
    // What nobody speaks on is one line below the table.
    expect(rows.filter((cells) => cells.length === 5)).toHaveLength(themeCount() - classCount(THREE, 'nobody'))
    expect(rows.flat().filter((cell) => BREAKS.test(cell) || cell === '')).toEqual([])
    expect(html).toContain('<h1>')
    expect(html).toMatch(/<a href="http[^"]*\/models\/loadsmart\/[a-z-]+">/)
  })

  test('by the button has no colours, and a theme a row', async () => {
    const { page, close } = await at(THREE, { colorScheme })
    const dialog = await openDialog(page)
    await dialog.getByRole('button', { name: 'Copy Rich text', exact: true }).click()
    await dialog.getByRole('button', { name: /^Copied/ }).waitFor()
    const { 'text/html': html = '' } = await clipboard(page)
    await close()
    expect(html).not.toMatch(/<br|bgcolor|style=|class=/)
    const rows = tableOf(html)
    expect(rows.map((cells) => cells.length)).toEqual(Array(1 + themeCount()).fill(5))
    expect(rows.flat().filter((cell) => BREAKS.test(cell))).toEqual([])
  })
})

test('a part of a text is copied by hand as it is selected', async () => {
  const { page, close } = await at(STATEMENT, { colorScheme: 'dark' })
  await page.locator('h1').evaluate((heading) => {
    const range = document.createRange()
    const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode() as Text
    range.setStart(text, 5)
    range.setEnd(text, 9)
    getSelection()?.addRange(range)
  })
  const words = await page.evaluate(() => getSelection()?.toString())
  const { plain, html } = await copiedSelection(page)
  expect([plain, html.replace(/<\/?b>/g, '').trim()]).toEqual([words, words?.trim()])
  await close()
})

describe('what is copied from the table by hand', () => {
  /** Selects a row, presses Ctrl+C and returns what the clipboard holds: the words, and the words of each cell. */
  async function copiedByHand(row: string): Promise<{ lines: string[]; cells: string[] }> {
    const { page, close } = await at(THREE)
    await page
      .locator(`tr${row}`)
      .first()
      .evaluate((element) => getSelection()?.selectAllChildren(element))
    const { plain, html } = await copiedSelection(page)
    await close()
    const words = (text: string) =>
      text
        .replace(/<[^>]*>|&nbsp;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    return {
      lines: plain
        .split('\n')
        .map(words)
        .filter((line) => line !== ''),
      cells: [...html.matchAll(/<t([hd])\b[^>]*>(.*?)<\/t\1>/gs)].map(([, , inner = '']) => words(inner)),
    }
  }

  test('has words in every cell, as formatted text', async () => {
    const { cells } = await copiedByHand('#row-people-management')
    expect(cells).toEqual([
      'E2 People management',
      'Does the tech lead manage people? Differ 1 only if, 1 partly, 1 no',
      expect.stringMatching(/^Mixed Leaves careers .* Lines 7 , /),
      expect.stringMatching(/^Only if it is agreed beforehand .* Lines 12 , /),
      expect.stringMatching(/^Explicitly not Is neither .* Lines 20 , /),
    ])
  })

  test('has the stance of each in plain words, and no words of controls', async () => {
    const { lines } = await copiedByHand('#row-people-management')
    expect(lines).toContain('Explicitly not')
    expect(lines).toContain('Differ')
    expect(lines.join(' ')).not.toMatch(/Sources|Link to/)
  })

  test('says silence', async () => {
    const { lines, cells } = await copiedByHand('[id^="row-"]:not([hidden]):has(td.unsurveyed)')
    expect(lines).toContain('Says nothing')
    expect(cells).toContain('Says nothing')
    expect(cells).not.toContain('')
  })
})

describe('the view in a link', () => {
  const columns = (page: Page) => page.locator('.head-name').allInnerTexts()
  const rows = (page: Page) => page.locator('tbody tr[id^="row-"]:visible').count()

  test('is what everybody sees: order, rows and what is open', async () => {
    const { page, close } = await at(`${THREE}?order=soundcloud.brax.loadsmart&show=differences&open=people-management`)
    expect((await columns(page)).map((name) => name.trim())).toEqual(['SoundCloud draft', 'Brax', 'Loadsmart'])
    expect(await rows(page)).toBe(classCount(THREE, 'differ'))
    await page.locator('#sources-people-management').waitFor()
    await close()
  })

  test('a link without one shows the defaults, whatever the reader looked at before', async () => {
    const { page, close } = await at(`${THREE}?order=soundcloud.brax.loadsmart&show=differences`)
    await page.locator('#show-in-common').click()
    await page.waitForURL(/show=in-common/)
    await page.goto(inject('served').root + THREE)
    await alive(page)
    expect((await columns(page)).map((name) => name.trim())).toEqual(['Brax', 'Loadsmart', 'SoundCloud draft'])
    expect(await rows(page)).toBe(themeCount() - classCount(THREE, 'nobody'))
    // Where the reader was on each page is all that is kept.
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    expect(kept.filter((key) => key !== 'role-atlas-positions')).toEqual([])
    await close()
  })

  test('comes back with Back and Forward; filters are no places of their own', async () => {
    const { page, close } = await at('/about')
    await page.goto(inject('served').root + THREE)
    await alive(page)
    await page.locator('#show-differences').click()
    await page.waitForURL(/show=differences/)
    await page.locator('#show-in-common').click()
    await page.waitForURL(/show=in-common/)
    const common = await rows(page)
    await page.locator('tbody tr[id^="row-"]:visible .row-name').first().click()
    await page.waitForURL(/\/on\//)
    const row = page.url()
    await page.goBack()
    await page.waitForURL(/show=in-common/)
    await page.locator('.compare-table').waitFor()
    expect(await rows(page)).toBe(common)
    await page.goForward()
    await page.waitForURL(row)
    await page.goBack()
    await page.goBack()
    await page.waitForURL('**/about')
    await close()
  })
})

test('on paper the page says where it stands', async () => {
  const { page, close } = await at(`${THREE}?show=differences`)
  const printed = () =>
    page.locator('.print-address').evaluate((element) => getComputedStyle(element, '::before').content)
  expect(await printed()).toBe('none')
  await page.emulateMedia({ media: 'print' })
  expect(await printed()).toContain(`${ROOT_SITE.slice(0, -1)}${THREE}?show=differences`)
  await close()
})

test('below a path the link and the picture have it too', async () => {
  const { page, close } = await chromium.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${inject('served').below}/models/loadsmart`)
  await alive(page)
  const dialog = await openDialog(page)
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
    'https://example.org/atlas/models/loadsmart',
  )
  expect(await dialog.getByRole('img').getAttribute('src')).toMatch(/^\/atlas\//)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Link to this statement' }).first().focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-copied]').waitFor()
  expect((await clipboard(page))['text/plain']).toMatch(
    /^https:\/\/example\.org\/atlas\/models\/loadsmart\/[a-z0-9-]+$/,
  )
  await close()
})
