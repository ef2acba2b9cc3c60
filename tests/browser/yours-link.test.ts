import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { checkOf, toLetters } from '../../src/domain/draft/squeezed.ts'
import { axeFaults } from './setup/axe.ts'
import { alive, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const PHONE = { viewport: { width: 390, height: 844 } }
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const site = () => inject('served').root
const band = (page: Page) => page.getByRole('region', { name: 'Somebody’s draft' })

/** Copies the answers of Loadsmart, changes one, and shares the draft from the view of what is answered. */
async function linkOfDraft(): Promise<string> {
  const { page, complaints, close } = await open({ viewport: { width: 1280, height: 800 }, ...CLIPBOARD })
  await page.goto(`${site()}/yours`)
  await alive(page)
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
  await page.locator('#e2').getByRole('button', { name: 'People management' }).click()
  await page.getByRole('textbox', { name: 'In your words' }).fill('Zanzibar has no reports.')
  await page.getByRole('link', { name: /^Answered/ }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('button', { name: 'Link copied' }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/yours\/sheet\?show=answered#v1\.[\w-]+\.[0-9a-f]{8}$/)
  // The sharer's own tab never has it in its address.
  expect(page.url()).toBe(`${site()}/yours/sheet?show=answered`)
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
  return link.replace(/^https?:\/\/[^/]+/, new URL(site()).origin)
}

describe('a draft in a link', () => {
  test('made at 1280 px opens at 390 px, in another browser, to the same view', async () => {
    const link = await linkOfDraft()
    const { page, complaints, close } = await open(PHONE)
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`))
    await page.goto(link)
    await band(page).waitFor()
    expect(await page.getByRole('link', { name: /^Answered/ }).getAttribute('aria-current')).toBe('true')
    const row = page.locator('#e2 .sheet-answer')
    await row.getByText('Zanzibar has no reports.').waitFor()
    expect(await row.getByText(/^After Loadsmart, .*, changed$/).isVisible()).toBe(true)
    // What the address held is gone from it, and stands in no entry of the history nor in any request.
    const fragment = link.slice(link.indexOf('#v1.') + 4, link.indexOf('#v1.') + 40)
    expect(page.url()).toBe(`${site()}/yours/sheet?show=answered#somebodys`)
    expect(
      await page.evaluate(() => `${document.title} ${JSON.stringify(history.state)} ${document.referrer}`),
    ).not.toContain(fragment)
    expect(asked.length).toBeGreaterThan(2)
    expect(asked.filter((each) => each.includes(fragment) || each.includes('Zanzibar'))).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    // It is there after a reload, and nothing of it is kept beyond the tab.
    await page.reload()
    await row.getByText('Zanzibar has no reports.').waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.getByRole('button', { name: 'Keep a copy' }).click()
    await page.getByRole('heading', { level: 1, name: 'My draft (from a link)' }).waitFor()
    await page.getByText('Kept in this browser', { exact: true }).waitFor()
    await page.goto('about:blank')
    await page.goto(`${site()}/yours/sheet#e2`)
    await page.getByText('Zanzibar has no reports.').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('shared from beside others opens beside them at 390 px, and stays somebody’s in every view of it', async () => {
    const made = await open({ viewport: { width: 1280, height: 800 }, ...CLIPBOARD })
    await made.page.goto(`${site()}/yours`)
    await alive(made.page)
    await made.page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
    await made.page.getByText('Kept in this browser', { exact: true }).waitFor()
    await made.page.goto(`${site()}/yours/beside?with=soundcloud.brax&show=differences`)
    await made.page.getByRole('table').waitFor()
    await made.page.getByRole('button', { name: 'Share' }).click()
    await made.page.getByRole('checkbox', { name: 'Open it beside the SoundCloud draft and Brax' }).waitFor()
    expect(await axeFaults(made.page)).toEqual([])
    await made.page.getByRole('button', { name: 'Copy link' }).click()
    await made.page.getByRole('button', { name: 'Link copied' }).waitFor()
    const copied = await made.page.evaluate(() => navigator.clipboard.readText())
    expect(made.complaints).toEqual([])
    await made.close()
    const view = '/yours/beside?with=soundcloud.brax&show=differences'
    expect(copied.slice(copied.indexOf('/yours'))).toMatch(
      /^\/yours\/beside\?with=soundcloud\.brax&show=differences#v1\./,
    )

    const { page, complaints, close } = await open(PHONE)
    await page.goto(copied.replace(/^https?:\/\/[^/]+/, new URL(site()).origin))
    await band(page).waitFor()
    await page.getByRole('table', { name: /^Somebody’s draft beside 2 others/ }).waitFor()
    expect(page.url()).toBe(`${site()}${view}#somebodys`)
    expect(await page.getByRole('link', { name: /^Differences/ }).getAttribute('aria-current')).toBe('true')
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    // A place on the page is no other draft, nor is it after a reload.
    await page.locator('.finding').getByRole('link').first().click()
    await page.waitForURL(`${site()}${view}#somebodys`)
    await page.reload()
    await page.getByRole('table', { name: /^Somebody’s draft/ }).waitFor()
    await page.getByRole('link', { name: /^All \d+$/ }).click()
    await page.waitForURL(`${site()}/yours/beside?with=soundcloud.brax#somebodys`)
    await band(page).waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.getByRole('button', { name: 'Keep a copy' }).click()
    await page.getByRole('heading', { level: 1, name: 'My draft (from a link)' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/yours/sheet')
    expect(complaints).toEqual([])
    await close()
  })

  test('leaves the reader’s own as it is, in the header as well', async () => {
    const link = await linkOfDraft()
    const { page, complaints, close } = await open({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${site()}/yours/sheet#e2`)
    await page.getByRole('radio', { name: /^Explicitly not/ }).check()
    await page.getByText('Kept in this browser', { exact: true }).waitFor()
    // In the same tab, as when a link is pasted: the address changes and nothing is loaded.
    await page.goto(link)
    await band(page).waitFor()
    expect(await page.getByRole('link', { name: 'Your role, 1 decided' }).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Beside my draft' }).click()
    await page.locator('#e2 .sheet-beside').getByText('Explicitly not').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Your role, 1 decided' }).click()
    await page.getByText('It answers 1 of', { exact: false }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Close it' }).click()
    await page.getByText('It answers 1 of', { exact: false }).waitFor()
    expect(await page.evaluate(() => sessionStorage.getItem('role-atlas-somebodys'))).toBeNull()
    expect(complaints).toEqual([])
    await close()
  })

  test('opens nothing where it is damaged or a bomb, and says so', async () => {
    const bytes = new Uint8Array(deflateRawSync(Buffer.alloc(16_000_000, 'a')))
    const bomb = `#v1.${toLetters(bytes)}.${checkOf(bytes)}`
    const { page, complaints, close } = await open(PHONE)
    for (const [fragment, words] of [
      ['#v1.fVbbjts2EP0V', 'It stops before its end'],
      ['#v1.fVbbjts2EP0V.00000000', 'Some of its letters are not as they were'],
      ['#v2.x', 'A later version of the site made it'],
      [bomb, 'It holds far more than a draft can'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`${site()}/yours/sheet${fragment}`)
      await page.getByRole('heading', { name: 'This link holds no draft that can be read' }).waitFor()
      await page.getByText(words).waitFor()
      expect(page.url()).toBe(`${site()}/yours/sheet#somebodys`)
    }
    expect(await axeFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
