import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteListener } from '../../src/site/site-listener.ts'
import { generateContent, inventedId } from '../bench/generate-content.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { build, ROOT_SITE } from './setup/served-build.ts'

// A site of seven invented organisations that stops after the comparisons of the first five.

const DIR = '.cache/site-capped'
const CONTENT_DIR = '.cache/capped-content'
const chromium = withChromium()
let server: Server
let root = ''

beforeAll(async () => {
  generateContent(CONTENT_DIR, 7)
  await build(DIR, ROOT_SITE, { CONTENT_DIR, MOST_PAGES: '610' })
  server = createServer(siteListener(DIR, '/'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 600_000)
afterAll(() => void server?.close())

const [one, two, three, , , six, seven] = [1, 2, 3, 4, 5, 6, 7].map(inventedId)

/** What a chat reads of an address, which runs no script. */
async function unfurled(address: string) {
  const response = await fetch(address)
  const html = await response.text()
  const tag = (name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)"`)
      .exec(html)?.[1]
      ?.replaceAll('&#x27;', '’')
      .replaceAll('&amp;', '&')
  return { status: response.status, title: tag('title'), description: tag('description'), image: tag('image') }
}

const here = (address: string) => root + address.slice(ROOT_SITE.length - 1)

async function cardShown(page: Page) {
  const dialog = page.getByRole('dialog')
  const picture = dialog.getByRole('img')
  await picture.evaluate((image: HTMLImageElement) => image.decode())
  const [, title, description] = await dialog.locator('.share-card p').allInnerTexts()
  const image = new URL((await picture.getAttribute('src')) ?? '', ROOT_SITE).href
  return { status: 200, title, description, image }
}

test.each([
  {
    what: 'a comparison',
    full: `/compare/${one}/${two}/${six}/${seven}?show=differences`,
    shared: `compare/${one}/${two}?with=${six}.${seven}&show=differences`,
    says: 'The preview names two of the four; the link opens all four.',
  },
  {
    what: 'a comparison that has no smaller page',
    full: `/compare/${six}/${seven}`,
    shared: `models/${six}?with=${seven}`,
    says: 'The preview names one of the two; the link opens both.',
  },
  {
    what: 'a row',
    full: `/compare/${one}/${three}/${seven}/on/delivery`,
    shared: `compare/${one}/${three}/on/delivery?with=${seven}`,
    says: 'The preview names two of the three; the link opens all three.',
  },
  {
    what: 'a row that has no smaller page',
    full: `/compare/${six}/${seven}/on/delivery`,
    shared: `themes/delivery?with=${six}.${seven}`,
    says: 'The preview is of the theme as a whole; the link opens this row.',
  },
])('$what past the cap: the copied link answers with the card that was shown, and opens the whole', async (link) => {
  const { page, complaints, close } = await chromium.open({ permissions: ['clipboard-read', 'clipboard-write'] })
  // As it is typed, or was written down long ago: no page, and the app puts it right.
  expect((await page.goto(root + link.full))?.status()).toBe(404)
  await alive(page)
  await page.waitForURL(`${root}/${link.shared}`)
  const whole = await page.locator('h1').innerText()

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(link.says).waitFor()
  const shown = await cardShown(page)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await dialog.getByRole('button', { name: 'Link copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(ROOT_SITE + link.shared)
  // The page that answers names which picture it is; the dialog, on a page that has none, cannot know.
  const answered = await unfurled(here(copied))
  expect({ ...answered, image: answered.image?.replace(/\?v=[0-9a-f]{8}$/, '') }).toEqual(shown)
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(copied.split('?')[0])
  expect((await fetch(here(shown.image))).headers.get('content-type')).toBe('image/png')
  await close()

  const fresh = await chromium.open()
  expect((await fresh.page.goto(here(copied)))?.status()).toBe(200)
  await fresh.page.getByRole('heading', { level: 1, name: whole }).waitFor()
  expect(fresh.page.url()).toBe(here(copied))
  expect([...complaints, ...fresh.complaints]).toEqual([])
  await fresh.close()
})

test('a statement past the cap is shared at its organisation, and opens', async () => {
  const { page, complaints, close } = await chromium.open()
  await page.goto(`${root}/models/${six}`)
  await alive(page)
  const control = page.getByRole('link', { name: 'Link to this statement' }).first()
  const path = await control.getAttribute('href')
  const statement = path?.split('/').at(-1)
  expect((await fetch(root + path)).status).toBe(404)
  await page.goto(`${root}/models/${six}?statement=${statement}`)
  await alive(page)
  expect(page.url()).toBe(`${root}/models/${six}?statement=${statement}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByText('The preview is of the organisation; the link opens this statement.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
    `${ROOT_SITE}models/${six}?statement=${statement}`,
  )
  expect(complaints).toEqual([])
  await close()
})

test('no address or picture that a page names in its head is missing', async () => {
  const { page, close } = await chromium.open()
  await page.goto(`${root}/compare/${one}/${two}?with=${seven}`)
  await alive(page)
  await page.getByRole('columnheader').nth(2).waitFor()
  const named = await page.evaluate(() =>
    [...document.head.querySelectorAll('[property="og:url"], [property="og:image"], [rel="canonical"]')].map(
      (tag) => tag.getAttribute('content') ?? tag.getAttribute('href') ?? '',
    ),
  )
  expect(named).toHaveLength(3)
  for (const address of named) expect((await fetch(here(address))).status, address).toBe(200)
  await close()
})
