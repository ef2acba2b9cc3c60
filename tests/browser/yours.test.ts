import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, watch, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const SCREENS = [
  { width: 320, height: 700 },
  { width: 1280, height: 800 },
]

const kept = (page: Page) => page.getByText('Kept in this browser', { exact: true })
const rowOf = (page: Page, place: string) => page.locator(`#${place}`)

/** Copies the answers of Loadsmart, so that there is a draft. */
async function begun(page: Page): Promise<void> {
  await page.goto(`${inject('served').root}/yours`)
  await alive(page)
  await page.getByRole('button', { name: 'Copy the answers of Loadsmart' }).click()
  await kept(page).waitFor()
}

/** Waits until so many steps of the draft are kept. */
async function keptSteps(page: Page, counts: { past: number; future: number }): Promise<void> {
  await page.waitForFunction(async ({ past, future }) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const names = await indexedDB.databases()
    if (!names.some(({ name }) => name === 'role-atlas-steps')) return false
    const opened = await asked(indexedDB.open('role-atlas-steps'))
    const all = await asked<{ past: unknown[]; future: unknown[] }[]>(
      opened.transaction('steps').objectStore('steps').getAll(),
    )
    opened.close()
    return all.some((kept) => kept.past.length === past && kept.future.length === future)
  }, counts)
}

/** Another tab of the same browser, at the sheet. */
async function otherTab(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage()
  const complaints = watch(page)
  await page.goto(`${inject('served').root}/yours/sheet#e2`)
  await page.locator('.sheet-said').first().waitFor()
  return { page, complaints }
}

describe.each(SCREENS)('a draft at $width px', (viewport) => {
  test('is there again after a reload, at the theme that was open', async () => {
    const { page, complaints, close } = await open({ viewport })
    await begun(page)
    await rowOf(page, 'e2').getByRole('button', { name: 'People management' }).click()
    await page.getByRole('radio', { name: /^Explicitly not/ }).check()
    await page.getByRole('textbox', { name: 'In your words' }).fill('Has no reports.')
    await page.reload()
    await rowOf(page, 'e2').getByText('Has no reports.').first().waitFor()
    expect(await page.getByRole('radio', { name: /^Explicitly not/ }).isChecked()).toBe(true)
    expect(await page.getByRole('textbox', { name: 'In your words' }).inputValue()).toBe('Has no reports.')
    expect(complaints).toEqual([])
    await close()
  })

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, closed and open, in the %s',
    async (colorScheme) => {
      const { page, complaints, close } = await open({ viewport, colorScheme })
      await begun(page)
      expect(await axeFaults(page)).toEqual([])
      await rowOf(page, 'e2').getByRole('button', { name: 'People management' }).click()
      await page
        .getByRole('button', { name: /^Take this/ })
        .first()
        .waitFor()
      expect(await axeFaults(page)).toEqual([])
      await page.goto(`${inject('served').root}/yours`)
      await page.getByRole('button', { name: 'Rename My draft' }).click()
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      expect(complaints).toEqual([])
      await close()
    },
  )
})

test('what was done can be undone after a reload, and done again', async () => {
  const { page, complaints, close } = await open()
  await begun(page)
  await rowOf(page, 'a3').getByRole('button', { name: 'Scope' }).click()
  await page.getByRole('radio', { name: /^A department/ }).check()
  await keptSteps(page, { past: 1, future: 0 })
  await page.reload()
  await page.getByRole('button', { name: 'Undo: A3 A department' }).click()
  await rowOf(page, 'a3').locator('.sheet-answer').getByText('One team', { exact: true }).waitFor()
  await keptSteps(page, { past: 0, future: 1 })
  await page.reload()
  await page.getByRole('button', { name: 'Do again: A3 A department' }).click()
  await rowOf(page, 'a3').locator('.sheet-answer').getByText('A department', { exact: true }).waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('two tabs of a browser show the same draft, and undo the same steps', async () => {
  const { page, complaints, close } = await open()
  await begun(page)
  const other = await otherTab(page.context())
  await other.page.getByRole('radio', { name: /^Mixed/ }).check()
  await rowOf(page, 'e2').locator('.sheet-answer').getByText('Mixed').waitFor()
  await page.getByRole('button', { name: 'Undo: E2 Mixed' }).click()
  await rowOf(other.page, 'e2').locator('.sheet-answer').getByText('Mixed').waitFor({ state: 'detached' })
  expect([...complaints, ...other.complaints]).toEqual([])
  await close()
})

test('nothing of a draft leaves the browser: all that is asked for are files of the atlas', async () => {
  const { page, complaints, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  const asked: { method: string; url: string; body: string | null }[] = []
  page
    .context()
    .on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() }))
  await begun(page)
  await rowOf(page, 'e2').getByRole('button', { name: 'People management' }).click()
  await page.getByRole('textbox', { name: 'In your words' }).fill('Zanzibar.')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill('Zanzibar')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Copy as Markdown' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Zanzibar')
  const site = inject('served').root
  expect(
    asked.filter(({ method, url, body }) => method !== 'GET' || body !== null || !url.startsWith(`${site}/`)),
  ).toEqual([])
  expect(asked.filter(({ url }) => /zanzibar/i.test(url))).toEqual([])
  // Nor does it stand where it is seen without being opened: the title, the address, the entries of the history.
  const seen = await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`)
  expect(seen).not.toMatch(/zanzibar/i)
  expect(complaints).toEqual([])
  await close()
})

test('a browser that keeps nothing says so, and lets one work on', async () => {
  const { page, close } = await open()
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('Blocked.', 'SecurityError')
      },
    })
  })
  await page.goto(`${inject('served').root}/yours/sheet#e2`)
  await page.getByRole('radio', { name: /^Does it/ }).check()
  await page.getByText('This browser keeps nothing for this site.').waitFor()
  expect(await rowOf(page, 'e2').locator('.sheet-answer').getByText('Does it').isVisible()).toBe(true)
  await close()
})
