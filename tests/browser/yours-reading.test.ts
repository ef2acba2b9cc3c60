import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { docx, paragraph } from '../data/reading/make-docx.ts'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 320, height: 700 },
  { width: 1280, height: 800 },
]
const TEXT = `# Tech lead at Zanzibar

You mentor junior engineers and help them grow.
You write down technical decisions in Zanzibar.

Zanzibar has nine kites.`

const root = () => inject('served').root
const field = (page: Page) => page.getByRole('textbox', { name: 'The text of a role description' })
const accept = (page: Page) => page.getByRole('button', { name: /^Accept and go on/ })
const line = (page: Page, number: number) => page.getByRole('region', { name: `Line ${number}` })
/** The suggestions for the passage on a line are here. */
const suggested = (page: Page, number: number) =>
  line(page, number).getByRole('group', { name: 'Suggested stance' }).waitFor()

/** Pastes as people do: with the keyboard, what they copied as HTML, as plain text, or both. */
async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ({ text, html }) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
        }),
      ]),
    { text, html },
  )
  await page.keyboard.press('Control+V')
}

async function atStart(viewport = { width: 1280, height: 800 }, more = {}) {
  const opened = await open({ viewport, permissions: ['clipboard-read', 'clipboard-write'], ...more })
  await opened.page.goto(`${root()}/yours`)
  await alive(opened.page)
  return opened
}

/** A text on the desk, its first passage with suggestions. */
async function atDesk(viewport?: { width: number; height: number }, more = {}) {
  const opened = await atStart(viewport, more)
  await field(opened.page).fill(TEXT)
  await opened.page.getByRole('button', { name: /^Read it/ }).click()
  await suggested(opened.page, 3)
  return opened
}

test('a text is pasted, accepted by Enter, stands in the sheet with its line, and is there after a reload', async () => {
  const { page, complaints, close } = await atStart()
  await paste(page, TEXT)
  await page.getByText('3 passages, 6 lines, in this browser').waitFor()
  await page.keyboard.press('Enter')
  await suggested(page, 3)
  await page.keyboard.press('Enter')
  await suggested(page, 4)
  await page.keyboard.press('n')
  await page.locator('.place-figure', { hasText: '2 of 3' }).waitFor()
  await page.getByText('Kept in this browser', { exact: true }).waitFor()
  await page.reload()
  await line(page, 6).waitFor()
  await page.getByRole('button', { name: /^Line 3 You mentor junior engineers.* Does it$/ }).waitFor()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await page.getByText('Your document, line 3').waitFor()
  expect(await page.getByText('You mentor junior engineers and help them grow.').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  await close()
})

test('a passage that speaks to two themes stands in the sheet on both, and is asked about on neither', async () => {
  const { page, complaints, close } = await atDesk()
  await page.keyboard.press('a')
  await page.getByText('Line 3 is in E1. What else does it say?').waitFor()
  await page.keyboard.press('3')
  await page.getByRole('searchbox', { name: 'Find a theme' }).fill('appraisal')
  await page.getByRole('listitem').filter({ hasText: 'E2 People management' }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await suggested(page, 4)
  await page.getByRole('button', { name: /^Line 3 You mentor junior engineers.*E1 Does it.*E2 Does it$/ }).waitFor()
  await page.getByRole('link', { name: /^Sheet/ }).click()
  await page.getByText('Your document, line 3').nth(1).waitFor()
  await page.getByRole('link', { name: /^Questions\s*\d/ }).click()
  await page.getByRole('heading', { name: /^Not said/ }).waitFor()
  expect(await page.getByText('Who spreads knowledge?').count()).toBeGreaterThan(0)
  expect(await page.getByText(/^Who (?:helps engineers grow|manages people)\?/).count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('nothing of a document leaves the browser: all that is asked for are files of the atlas', async () => {
  const { page, complaints, close } = await atStart()
  const asked: { method: string; url: string; body: string | null }[] = []
  page
    .context()
    .on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() }))
  await paste(
    page,
    TEXT,
    `<h1>Tech lead at Zanzibar</h1><p>You mentor engineers.</p><img src="${root()}/zanzibar.png">`,
  )
  await page.getByText('1 passage, 3 lines, in this browser').waitFor()
  await page.keyboard.press('Enter')
  await suggested(page, 3)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Read to the end' }).waitFor()
  expect(
    asked.filter(({ method, url, body }) => method !== 'GET' || body !== null || !url.startsWith(`${root()}/`)),
  ).toEqual([])
  expect(asked.filter(({ url }) => /zanzibar/i.test(url))).toEqual([])
  // Nor does it stand where it is seen without being opened: the title, the address, the entries of the history.
  const seen = await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`)
  expect(seen).not.toMatch(/zanzibar/i)
  expect(complaints).toEqual([])
  await close()
})

test('nothing in what is pasted or chosen runs', async () => {
  const { page, complaints, close } = await atStart()
  await page.evaluate(() => Object.assign(globalThis, { ran: 0 }))
  const hostile = `<p onclick="ran++">You mentor engineers.</p><img src=x onerror="ran++"><svg onload="ran++"></svg><script>ran++</script><iframe srcdoc="<script>parent.ran++</script>"></iframe><a href="javascript:ran++">Plan</a>`
  await page.locator('input[accept*=".docx"]').setInputFiles({
    name: 'lead.html',
    mimeType: 'text/html',
    buffer: Buffer.from(hostile),
  })
  await suggested(page, 1)
  expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBe(0)
  expect(await page.locator('.desk-lines').textContent()).toMatch(/^\s*Line 1You mentor engineers\./)
  expect(complaints).toEqual([])
  await close()
})

test('a Word document goes to the desk by itself, and what is none says what to do', async () => {
  const { page, complaints, close } = await atStart()
  const choose = (name: string, bytes: Uint8Array) =>
    page.locator('input[accept*=".docx"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
  await choose('offer.pdf', new TextEncoder().encode('%PDF-1.7'))
  await page.getByRole('alert').getByText('offer.pdf cannot be read here: it is a PDF.').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await choose('offer.docx', docx(paragraph('You mentor junior engineers.')))
  await suggested(page, 1)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('offer')
  expect(complaints).toEqual([])
  await close()
})

describe.each(SCREENS)('the desk at $width px', (viewport) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, from the first passage to the end: %s',
    async (colorScheme) => {
      const { page, complaints, close } = await atDesk(viewport, { colorScheme })
      const fits = async () => {
        expect(await axeFaults(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      }
      await fits()
      await page.getByRole('button', { name: /^Add a theme/ }).click()
      const asked = page.getByText('Line 3 is in E1. What else does it say?')
      await asked.waitFor()
      const [words, foot] = [await asked.boundingBox(), await page.locator('.desk-actions').boundingBox()]
      expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(foot?.y ?? 0)
      await fits()
      await page.keyboard.press('Control+z')
      await page.getByRole('button', { name: /^Another stance/ }).click()
      await page.getByRole('radio', { name: /^Shared with/ }).click()
      await fits()
      await page.getByRole('button', { name: /^Another theme/ }).click()
      await fits()
      await page.getByRole('searchbox', { name: 'Find a theme' }).press('Escape')
      await accept(page).click()
      await suggested(page, 4)
      await fits()
      await page.getByRole('button', { name: 'Later' }).click()
      await page.getByRole('button', { name: 'Not about the role' }).click()
      await page.getByRole('heading', { name: 'Read to the end' }).waitFor()
      await fits()
      expect(complaints).toEqual([])
      await close()
    },
  )

  test('has what accepts in view from the first passage on, and the words in view where they are written', async () => {
    const { page, close } = await atDesk(viewport)
    const inView = async (what: Locator) => {
      const box = await what.boundingBox()
      return box !== null && box.y >= 0 && box.y + box.height <= viewport.height
    }
    expect(await inView(accept(page))).toBe(true)
    await page.keyboard.press('e')
    const words = page.getByRole('textbox', { name: 'In your words' })
    expect(await inView(words)).toBe(true)
    const [field, foot] = [await words.boundingBox(), await page.locator('.desk-actions').boundingBox()]
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    await close()
  })

  test('comes to the end of a long text in view, and tells by name what it says nothing on', async () => {
    const { page, close } = await atStart(viewport)
    await field(page).fill(Array.from({ length: 40 }, (_, each) => `You mentor junior engineer ${each}.`).join('\n\n'))
    await page.getByRole('button', { name: /^Read it/ }).click()
    await suggested(page, 1)
    for (let each = 0; each < 40; each += 1) {
      await line(page, 2 * each + 1).waitFor()
      await page.keyboard.press('l')
    }
    await page.getByRole('heading', { name: 'Read to the end' }).waitFor()
    const inView = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelector('#desk-end')?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return top >= 0 && bottom <= window.innerHeight
      })
    await expect.poll(inView).toBe(true)
    expect(await page.locator('.desk-card-silent').innerText()).toMatch(/\bA1 \w/)
    await close()
  })

  test('leads to the whole text and back', async () => {
    const { page, close } = await atDesk(viewport)
    const last = page.getByRole('button', { name: /^Line 6 Zanzibar has nine kites/ })
    if (viewport.width < 900) {
      expect(await last.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Whole text' }).click()
    }
    await last.click()
    await line(page, 6).waitFor()
    expect(await accept(page).isVisible()).toBe(true)
    await close()
  })
})
