import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const SHEETS = /\/assets\/[^/]+\.css$/
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 390, height: 844 }
/** Nothing is looked at on its way from one colour to another. */
const CALM = { viewport: WIDE, reducedMotion: 'reduce' } as const
const FIVE = KINDS['comparison of five']

/**
 * Keeps in the page how its elements are drawn now, for `changed` to compare with: each kind of element at each kind of place
 * once, since what repeats for every row is styled by the same rules.
 */
async function look(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn = () => {
      const places = new Map<Element, string>()
      const times = new Map<string, number>()
      return [...document.querySelectorAll('body, body *')].flatMap((element) => {
        const name = `${element.tagName} .${element.getAttribute('class')}`
        const place = `${element.parentElement ? places.get(element.parentElement) : ''} ${name}`
        places.set(element, place)
        const before = times.get(place) ?? 0
        times.set(place, before + 1)
        if (before > 0) return []
        return [null, '::before', '::after']
          .map((part) => [part, getComputedStyle(element, part)] as const)
          .filter(([part, { content }]) => part === null || content !== 'none')
          .map(([part, style]) => [
            name + (part ?? ''),
            [...style]
              // The same once more, by another name or in other figures.
              .filter((property) => !/^-webkit|-(?:inline|block)\b|-origin$/.test(property))
              .map((property) => `${property}: ${style.getPropertyValue(property)}`)
              .join('; '),
          ])
      })
    }
    Object.assign(window, { drawn, before: drawn() })
  })
}

/** What is drawn in another way than when it was looked at. */
function changed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Drawn = [name: string, css: string][]
    const { before, drawn } = window as unknown as { before: Drawn; drawn: () => Drawn }
    const now = drawn()
    if (now.length < 50 || !now[0]?.[1].includes('color: rgb')) return ['nothing was looked at']
    if (now.length !== before.length) return [`${before.length} parts became ${now.length}`]
    return now
      .map(([name, css], at) => {
        const old = new Set(before[at]?.[1].split('; '))
        const other = css === before[at]?.[1] ? [] : css.split('; ').filter((line) => !old.has(line))
        return other.length > 0 ? `${name} has ${other}` : ''
      })
      .filter((line) => line !== '')
      .slice(0, 5)
  })
}

/** Opens a page that comes to life while its sheets are held on the way. `release` lets them come, and waits for them. */
async function held(path: string, options: BrowserContextOptions = {}) {
  const opened = await open({ ...CALM, ...options })
  const { page } = opened
  let go = () => {}
  const waiting = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(SHEETS, async (route) => {
    await waiting
    await route.continue()
  })
  // A page that is alive before it has loaded asks for its sheets before it has loaded, and waits for them.
  await page.goto(inject('served').root + path, { waitUntil: 'domcontentloaded' })
  await alive(page)
  await page.evaluate(() => document.fonts.ready)
  // The drafts of the workbench are opened once the page is alive, and show what was kept back until then.
  await page.waitForFunction(() => document.querySelector('[class*="-opening"]') === null)
  return {
    ...opened,
    release: async () => {
      go()
      await whole(page)
    },
  }
}

/** Waits until the whole sheets of a page are in use. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    return links.length > 0 && links.every(({ sheet }) => sheet && ['', 'all'].includes(sheet.media.mediaText))
  })
}

describe.each(Object.entries(KINDS))('%s', (_, path) => {
  test('looks the same when the whole sheets have come, and as they alone would have it', async () => {
    const { page, complaints, release, close } = await held(path)
    await look(page)
    await release()
    expect(await changed(page)).toEqual([])
    // The whole sheets have the last word on everything: without what came with the page nothing is another.
    await page.evaluate(() => {
      for (const sheet of document.styleSheets)
        if (sheet.ownerNode instanceof HTMLStyleElement)
          for (let at = sheet.cssRules.length - 1; at >= 0; at--)
            if (!(sheet.cssRules[at] instanceof CSSFontFaceRule)) sheet.deleteRule(at)
    })
    expect(await changed(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  test('without scripts looks as the whole sheets have it, wide, narrow, on paper and in forced colours', async () => {
    const { page, close } = await open({ ...CALM, javaScriptEnabled: false, bypassCSP: true })
    await page.goto(inject('served').root + path)
    const sheets = await page
      .locator('link[rel=stylesheet]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
    expect(sheets.length).toBeGreaterThan(0)
    const texts = await Promise.all(sheets.map(async (sheet) => (await fetch(sheet)).text()))
    await page.evaluate((css) => {
      // What can be opened is.
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover()
      // What is focused and is not on paper loses its focus, and its ring, a moment later.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, texts.join('\n'))
    const withSheets = (used: boolean) =>
      page.evaluate((used) => {
        for (const sheet of document.adoptedStyleSheets) sheet.disabled = !used
      }, used)
    for (const [viewport, media] of [
      [WIDE, {}],
      [NARROW, {}],
      [WIDE, { media: 'print' }],
      [NARROW, { media: 'screen', forcedColors: 'active' }],
    ] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia(media)
      await withSheets(false)
      await look(page)
      await withSheets(true)
      expect(await changed(page), `${viewport.width} px, ${JSON.stringify(media)}`).toEqual([])
    }
    await close()
  })
})

describe('what is asked for before the sheets are here', () => {
  test.each([
    [
      'the ways to share',
      '/models/loadsmart',
      (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
      'dialog[open]',
    ],
    ['the search', '/about', (page: Page) => page.getByRole('button', { name: /^Search/ }).click(), 'dialog[open]'],
    [
      'the statements of a row',
      '/compare/brax/loadsmart',
      (page: Page) => page.getByRole('button', { name: /^Sources.* on People management/ }).click(),
      '#sources-people-management a[href^="/models/brax/"]',
    ],
    [
      'another page',
      '/about',
      (page: Page) => page.getByRole('link', { name: 'Who does what' }).first().click(),
      '.duties-table, main table',
    ],
  ] as const)('%s: it comes with them, and as they have it', async (_what, path, ask, selector) => {
    const { page, complaints, release, close } = await held(path)
    const script = page.waitForResponse((response) => response.url().endsWith('.js'))
    await ask(page)
    // Here and run: all that it waits for are the sheets.
    await page.evaluate(`import('${(await script).url()}')`)
    expect(await page.locator(selector).count()).toBe(0)
    const styled = page.evaluate(
      (shown) =>
        new Promise<boolean>((tell) => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector(shown)) return
            observer.disconnect()
            tell([...document.styleSheets].every(({ media }) => ['', 'all'].includes(media.mediaText)))
          }).observe(document, { childList: true, subtree: true, attributes: true })
        }),
      selector,
    )
    await release()
    expect(await styled).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('a view of a comparison is drawn with what the page has, and stays as it is', async () => {
    const { page, release, close } = await held(FIVE)
    await page
      .getByRole('link', { name: /differ/i })
      .first()
      .click()
    await page.waitForURL(/show=/)
    await page.mouse.move(0, 0)
    await look(page)
    await release()
    expect(await changed(page)).toEqual([])
    await close()
  })
})

test('sheets that do not come are told where they are needed, and asked for once more', async () => {
  const { page, close } = await open({ viewport: WIDE })
  await page.route(SHEETS, (route) => route.abort())
  await page.goto(`${inject('served').root}/about`)
  await alive(page)
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await share.click()
  await page.getByText('Sharing did not load.').waitFor()
  await page.unroute(SHEETS)
  await share.click()
  await page.locator('dialog[open]').waitFor()
  await whole(page)
  await close()
})
