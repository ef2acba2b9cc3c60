import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults, RULES_OF_COLOURS } from './setup/axe.ts'
import { shownByWiki, withHostPages } from './setup/host-page.ts'
import { alive, type WatchedPage, withChromium } from './setup/open-page.ts'

const chromium = withChromium()
const hosts = withHostPages()

const ROW = '/embed/compare/brax/loadsmart/on/people-management'
const EMBEDS = {
  row: ROW,
  'row on which one is silent': '/embed/compare/general-guide/loadsmart/on/people-management',
  'row of three': '/embed/compare/brax/loadsmart/soundcloud/on/people-management',
  'comparison of two': '/embed/compare/loadsmart/soundcloud',
  'comparison of three': '/embed/compare/brax/loadsmart/soundcloud',
  card: '/embed/models/loadsmart',
  'place without one': '/embed/404',
}

const fileOf = (path: string) => readFileSync(`${inject('served').dir}${path}.html`, 'utf8')

describe.each(Object.entries(EMBEDS))('the %s (%s)', (_kind, path) => {
  let opened: WatchedPage
  beforeAll(async () => {
    opened = await chromium.open({ colorScheme: 'light', viewport: { width: 900, height: 900 } })
    await opened.page.goto(inject('served').root + path)
  })
  afterAll(() => opened.close())

  test.each(['light', 'dark'] as const)(
    'axe finds nothing, and nothing scrolls sideways, in %s',
    async (colorScheme) => {
      const { page, complaints } = opened
      await page.emulateMedia({ colorScheme })
      for (const width of [280, 320, 519, 520, 900]) {
        await page.setViewportSize({ width, height: 900 })
        const found = await axeFaults(page, colorScheme === 'dark' ? { rules: RULES_OF_COLOURS } : {})
        expect(found, `${width} px`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBe(0)
      }
      expect(complaints).toEqual([])
    },
  )

  test('has targets of at least 24 px, or room around them', async () => {
    await opened.page.setViewportSize({ width: 320, height: 844 })
    expect(await axeFaults(opened.page, { rules: ['target-size'] })).toEqual([])
  })

  test('is small', () => {
    const html = fileOf(path)
    expect(html.length).toBeLessThan(24_000)
    expect(gzipSync(html).length).toBeLessThan(7000)
  })

  test('is valid HTML', async () => {
    const rules = [
      'doctype-style',
      'void-style',
      'attr-case',
      'attribute-boolean-style',
      'attribute-empty-style',
      'no-redundant-role',
    ]
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: Object.fromEntries(rules.map((rule) => [rule, 'off'])),
    })
    const { results } = await validator.validateString(fileOf(path))
    expect(
      results.flatMap(({ messages }) => messages.map(({ message, selector }) => `${message} ${selector}`)),
    ).toEqual([])
  })
})

/** The code that the dialog of a page gives for its embed. */
async function codeFor(path: string, width = '640'): Promise<string> {
  const { page, complaints, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
  await page.goto(inject('served').root + path)
  await alive(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'what to embed' }).click()
  await page.getByRole('combobox', { name: 'Width' }).selectOption(width)
  const code = await page.getByRole('textbox', { name: 'Code' }).inputValue()
  expect(await axeFaults(page, { within: 'dialog' })).toEqual([])
  expect(complaints).toEqual([])
  await close()
  // The build is for another address than that at which it is tested.
  return code.replace('https://atlas.example', inject('served').root)
}

const SITE = () => inject('served').root
/** What a careful page sends: nothing but its frames, and no styles of its own. */
const STRICT = () => `default-src 'none'; img-src data:; frame-src ${SITE()}`

async function inHost(
  page: { body: string; policy?: string },
  look: (frame: FrameLocator, page: Page, complaints: readonly string[]) => Promise<void>,
  {
    width = 900,
    colorScheme = 'light',
    javaScriptEnabled = true,
  }: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {},
): Promise<void> {
  const opened = await chromium.open({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled })
  await opened.page.goto(hosts.put(page))
  const frame = opened.page.frameLocator('iframe')
  await frame.locator('.embed').waitFor()
  await look(frame, opened.page, opened.complaints)
  await opened.close()
}

/** How much of what is in the frame has to be scrolled to. */
const hidden = (frame: FrameLocator) =>
  frame.locator(':root').evaluate((root) => root.getBoundingClientRect().height - innerHeight)

describe('the code that the dialog gives', () => {
  let code = ''
  beforeAll(async () => {
    code = await codeFor('/compare/brax/loadsmart/on/people-management')
  })

  test.each([
    ['320', 'light'],
    ['320', 'dark'],
    ['900', 'light'],
    ['900', 'dark'],
  ] as const)(
    'shows all of it in a plain page of %s px, in %s, and does without a script',
    async (width, colorScheme) => {
      for (const javaScriptEnabled of [true, false])
        await inHost(
          { body: code },
          async (frame) => {
            expect(await frame.locator('h1').innerText()).toBe('People management')
            if (!javaScriptEnabled) return
            expect(await hidden(frame)).toBeLessThanOrEqual(0)
            const paper = await frame.locator('.embed').evaluate((embed) => getComputedStyle(embed).backgroundColor)
            expect(paper).toBe(colorScheme === 'dark' ? 'rgb(14, 23, 28)' : 'rgb(252, 253, 253)')
          },
          { width: Number(width), colorScheme, javaScriptEnabled },
        )
    },
  )

  test('works in a page whose policy takes no style from it, and complains of nothing itself', async () => {
    await inHost(
      { body: `<div>${code}</div>`, policy: STRICT() },
      async (frame, _page, complaints) => {
        expect(await hidden(frame)).toBeLessThanOrEqual(0)
        // The page's own refusal of the style is all that is said.
        expect(complaints.filter((text) => !/inline style/.test(text))).toEqual([])
      },
      { width: 640 },
    )
  })

  test('works in Markdown that lets frames through', async () => {
    const body = shownByWiki(`We have not decided.\n\n${code}\n\nPlease comment.`)
    await inHost({ body, policy: STRICT() }, async (frame, page) => {
      expect(await frame.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Brax', 'Loadsmart'])
      expect(await page.locator('p').count()).toBe(2)
    })
  })

  test('opens the page beside it, where that works as any page does', async () => {
    await inHost({ body: code }, async (frame, page) => {
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        // The site's own address is another in this build: the path is what counts.
        frame.getByRole('link', { name: /Open this row/ }).evaluate((link: HTMLAnchorElement, site) => {
          link.href = site + new URL(link.href).pathname
          link.click()
        }, SITE()),
      ])
      await alive(opened)
      expect(new URL(opened.url()).pathname).toBe('/compare/brax/loadsmart/on/people-management')
      expect(await opened.evaluate(() => window.opener)).toBeNull()
    })
  })

  test('of a card in dark is dark in a light page', async () => {
    await inHost(
      { body: `<iframe src="${SITE()}/embed/models/loadsmart#dark" title="A card" width="640" height="300"></iframe>` },
      async (frame) => {
        const paper = await frame.locator('.embed').evaluate((embed) => getComputedStyle(embed).backgroundColor)
        expect(paper).toBe('rgb(14, 23, 28)')
      },
    )
  })
})

describe('a frame', () => {
  const frameOf = (path: string, sandbox = '') =>
    `<iframe src="${SITE()}${path}" title="Of the atlas" width="640" height="200"${sandbox}></iframe>`

  test.each(['/models/loadsmart', '/', '/compare/brax/loadsmart/on/people-management', '/nobody'])(
    'shows nothing of %s: only embeds may be framed',
    async (path) => {
      const { page, close } = await chromium.open()
      await page.goto(hosts.put({ body: frameOf(path) }))
      const frame = page.frames()[1]
      expect(frame?.url()).not.toContain(SITE())
      expect(await frame?.locator('#root').count()).toBe(0)
      await close()
    },
  )

  test.each(['', ' sandbox', ' sandbox="allow-scripts"'])('that is an embed is whole with “%s”', async (sandbox) => {
    await inHost({ body: frameOf(ROW, sandbox), policy: STRICT() }, async (frame) => {
      await frame.getByText('Later versions drop line management').waitFor()
      expect(await frame.getByRole('link').count()).toBeGreaterThan(5)
    })
  })

  test('whose embed is not here says so, and leads to the page that was meant', async () => {
    await inHost({ body: frameOf('/embed/compare/brax/nobody') }, async (frame) => {
      expect(await frame.locator('h1').innerText()).toBe('Nothing to show here')
      const link = frame.getByRole('link', { name: /Look for it/ })
      expect(await link.evaluate(({ href }: HTMLAnchorElement) => href)).toBe(`${SITE()}/compare/brax/nobody`)
    })
  })

  test('is told how high it has to be, and again when it is asked and when that changes', async () => {
    const listens = `<script>
      window.told = []
      addEventListener('message', ({ source, data }) => {
        const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source)
        if (!frame || data?.type !== 'role-atlas:height' || !Number.isInteger(data.height)) return
        window.told.push(data.height)
        frame.style.height = data.height + 'px'
      })
    </script>`
    await inHost({ body: listens + frameOf(ROW, ' sandbox="allow-scripts"') }, async (frame, page) => {
      await page.waitForFunction(() => (window as unknown as { told: number[] }).told.length > 0)
      expect(await hidden(frame)).toBeLessThanOrEqual(2)
      const heights = () => page.evaluate(() => (window as unknown as { told: number[] }).told)
      const before = await heights()
      await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage('role-atlas:height?', '*'))
      await page.waitForFunction(
        (count) => (window as unknown as { told: number[] }).told.length > count,
        before.length,
      )
      expect((await heights()).at(-1)).toBe(before.at(-1))
      await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '320'))
      await page.waitForFunction(
        (height) => ((window as unknown as { told: number[] }).told.at(-1) ?? 0) > height,
        before.at(-1) ?? 0,
      )
    })
  })
})
