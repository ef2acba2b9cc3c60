import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, type WatchedPage, withChromium } from './setup/open-page.ts'

const { open } = withChromium()
const WIDTHS = [1280, 390]

/** Goes on within the app: by a link of the page where it has one, else as the router is told of Back and Forward. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
      (each) => each.getAttribute('href') === to,
    )
    if (link) return link.click()
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, path)
}

/** Where every element of the page’s main part stands, and what style sheets write before and after it. */
async function places(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 })
  // On a phone the parts of a stack come when they are asked for.
  await page.waitForFunction(
    () => innerWidth >= 768 || !document.querySelector('.compare-stack') || document.querySelector('.stack-marks'),
  )
  return page.evaluate(async () => {
    await document.fonts.ready
    scrollTo(0, 0)
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return [...document.querySelectorAll('main, main *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const written = ['::before', '::after'].map((part) => getComputedStyle(element, part).content)
      const box = [x, y, width, height].map((length) => Math.round(length)).join(' ')
      return `${element.tagName} .${element.className} at ${box}, written ${written.join(' and ')}`
    })
  })
}

describe('a page reached by links, after one of every kind', () => {
  let tab: WatchedPage
  beforeAll(async () => {
    tab = await open({ viewport: { width: 1280, height: 900 } })
    await tab.page.goto(inject('served').root)
    await alive(tab.page)
    for (const path of Object.values(KINDS)) await arrive(path)
  }, 120_000)
  afterAll(() => tab.close())

  async function arrive(path: string): Promise<void> {
    await follow(tab.page, path)
    await tab.page.waitForFunction(
      (to) =>
        location.pathname === to && document.querySelector('link[rel=canonical]')?.getAttribute('href')?.endsWith(to),
      path,
    )
    await alive(tab.page)
  }

  test.each(Object.entries(KINDS))('%s stands where a direct load puts it', async (_, path) => {
    const direct = await open({ viewport: { width: 1280, height: 900 } })
    await direct.page.goto(inject('served').root + path)
    await alive(direct.page)
    await arrive(path)
    for (const width of WIDTHS)
      expect(await places(tab.page, width), `${width} px`).toEqual(await places(direct.page, width))
    await direct.close()
  })
})

test('what comes when it is asked for brings no sheet once more that is in the page', async () => {
  const { page, complaints, close } = await open({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${inject('served').root}/compare/brax/loadsmart`)
  await alive(page)
  const before = await places(page, 1280)
  const sources = page.getByRole('button', { name: /^Sources.* on People management/ })
  await sources.click()
  await page.locator('#sources-people-management a[href^="/models/brax/"]').first().waitFor()
  await page.getByRole('button', { name: /^Hide sources.* on People management/ }).click()
  await page.mouse.move(0, 0)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  expect(await places(page, 1280)).toEqual(before)
  expect(complaints).toEqual([])
  await close()
})
