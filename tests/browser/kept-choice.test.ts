import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { axeFaults } from './setup/axe.ts'
import { alive, watch, withChromium } from './setup/open-page.ts'
import { COUNT_SHIFTS, shifted } from './setup/shifts.ts'

const { open } = withChromium()

async function go(page: Page, path: string): Promise<void> {
  await page.goto(inject('served').root + path)
  await alive(page)
}

/** The models of the comparison to which the ticks lead. */
async function ticked(page: Page, count: string): Promise<string | null> {
  return page
    .getByRole('main')
    .getByRole('link', { name: `Compare these ${count}` })
    .last()
    .getAttribute('href')
}

const tick = (page: Page, name: RegExp) => page.getByRole('main').getByRole('checkbox', { name }).first()

describe.each([
  { path: '/', first: 3, clear: 'Untick all' },
  { path: '/compare', first: 0, clear: 'Clear' },
])('what is ticked on $path', ({ path, first, clear }) => {
  test('outlives a visit to one of them, Back, a reload and another tab, until it is cleared', async () => {
    const { page, complaints, close } = await open()
    await go(page, path)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    const boxes = page.getByRole('main').getByRole('checkbox', { checked: true })
    expect(await boxes.count()).toBe(first)
    if (first > 0) await page.getByRole('button', { name: clear }).click()
    for (const name of [/SoundCloud/, /Brax/, /Loadsmart/]) await tick(page, name).check()
    const chosen = await ticked(page, 'three')
    expect(chosen).toMatch(/\/compare\/brax\/loadsmart\/soundcloud$/)
    await go(page, '/models/brax')
    await page.goBack()
    await alive(page)
    expect(await ticked(page, 'three')).toBe(chosen)
    await page.reload()
    await alive(page)
    expect(await ticked(page, 'three')).toBe(chosen)
    const tab = await page.context().newPage()
    const complaintsOfTab = watch(tab)
    await go(tab, path)
    expect(await ticked(tab, 'three')).toBe(chosen)
    await tick(tab, /Brax/).uncheck()
    expect(await ticked(tab, 'two')).toMatch(/\/compare\/loadsmart\/soundcloud$/)
    expect(await ticked(page, 'two')).toMatch(/\/compare\/loadsmart\/soundcloud$/)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: clear }).click()
    await tab.getByRole('main').getByRole('checkbox', { checked: true }).first().waitFor({ state: 'detached' })
    await page.reload()
    await alive(page)
    expect(await boxes.count()).toBe(0)
    expect([...complaints, ...complaintsOfTab]).toEqual([])
    await close()
  })

  test('changes nothing of what a link to a comparison shows', async () => {
    const { page, complaints, close } = await open()
    await page.addInitScript(() => {
      for (const place of ['home', 'compare', 'models'])
        localStorage.setItem(`role-atlas-chosen-${place}`, '["general-guide","mid-size-company"]')
    })
    await go(page, '/compare/loadsmart/soundcloud')
    const heads = (await page.getByRole('columnheader').allTextContents()).join()
    expect(heads).toMatch(/Loadsmart.*SoundCloud/)
    expect(heads).not.toMatch(/guide|mid-size/i)
    expect(new URL(page.url()).pathname).toBe('/compare/loadsmart/soundcloud')
    expect(complaints).toEqual([])
    await close()
  })

  const SCREENS: BrowserContextOptions[] = [
    { viewport: { width: 320, height: 640 } },
    { viewport: { width: 412, height: 823 } },
    { viewport: { width: 1280, height: 800 } },
  ]
  test.each(SCREENS)('comes without moving anything or a word on the console: $viewport.width px', async (screen) => {
    const { page, complaints, close } = await open(screen)
    await go(page, path)
    await page.evaluate(() => {
      const five = ['brax', 'general-guide', 'loadsmart', 'mid-size-company', 'soundcloud']
      for (const place of ['home', 'compare']) localStorage.setItem(`role-atlas-chosen-${place}`, JSON.stringify(five))
    })
    // At its top, and where the ticks are: a reload puts the reader back there.
    const way = page.getByRole('main').getByRole('link', { name: 'Compare these five' }).last()
    await page.addInitScript(COUNT_SHIFTS)
    await page.reload()
    await alive(page)
    await way.waitFor()
    expect(await shifted(page)).toBeLessThan(0.001)
    await way.scrollIntoViewIfNeeded()
    await page.reload()
    await alive(page)
    await way.waitFor()
    expect(await shifted(page)).toBeLessThan(0.001)
    expect(complaints).toEqual([])
    await close()
  })
})
