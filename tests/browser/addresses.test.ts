import { describe, expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

/** What is seen at an address once some words of the page stand there. */
async function landing(
  address: string,
  awaited: string | RegExp,
): Promise<{ path: string; heading: string; text: string }> {
  const { page, close } = await chromium.open()
  await page.goto(inject('served').root + address)
  await page.getByRole('main').getByText(awaited).first().waitFor()
  await alive(page)
  const url = new URL(page.url())
  const seen = {
    path: url.pathname + url.search,
    heading: await page.locator('h1').innerText(),
    text: await page.locator('main').innerText(),
  }
  await close()
  return seen
}

describe('an address that is not quite right', () => {
  test.each([
    ['a wrong order', '/compare/soundcloud/loadsmart/brax', '/compare/brax/loadsmart/soundcloud'],
    ['capitals', '/Models/Loadsmart', '/models/loadsmart'],
    ['a trailing slash', '/models/loadsmart/', '/models/loadsmart'],
    ['a full stop at the end', '/models/loadsmart.', '/models/loadsmart'],
    [
      'a closing bracket at the end',
      '/compare/brax/loadsmart/on/people-management)',
      '/compare/brax/loadsmart/on/people-management',
    ],
    ['an encoded quote mark at the end', '/themes/people-management%E2%80%9D', '/themes/people-management'],
    ['doubled slashes', '/models//loadsmart', '/models/loadsmart'],
    ['a broken escape at the end', '/models/loadsmart%E0%A4%A', '/models/loadsmart'],
    ['a double', '/compare/brax/brax/loadsmart', '/compare/brax/loadsmart'],
    ['a comparison of one', '/compare/brax', '/models/brax'],
  ])('with %s is put right', async (_what, wrong, right) => {
    const { page, close } = await chromium.open()
    const { root } = inject('served')
    await page.goto(root + wrong)
    await page.waitForURL(root + right)
    await page.locator(`link[rel="canonical"][href="https://atlas.example${right}"]`).waitFor({ state: 'attached' })
    await alive(page)
    expect(page.url()).toBe(root + right)
    expect(await page.locator('link[rel="canonical"]').count()).toBe(1)
    await close()
  })
})

describe('a view with something stuck to its end', () => {
  test.each([
    ['a bracket after the query', '/compare/loadsmart/soundcloud?show=differences)'],
    ['a full stop after the query', '/compare/loadsmart/soundcloud?show=differences.'],
    ['a quotation mark after the query', '/compare/loadsmart/soundcloud?show=differences%E2%80%9D'],
    ['a bracket before the query', '/compare/loadsmart/soundcloud)?show=differences'],
    ['a tracker’s keys', '/compare/loadsmart/soundcloud?utm_source=chat&show=differences&fbclid=x'],
  ])('%s: the view is what was meant', async (_what, address) => {
    const { path, text } = await landing(address, /Only differences are shown/)
    expect(path).toMatch(/^\/compare\/loadsmart\/soundcloud\?/)
    expect(text).not.toContain('does not fit here')
  })
})

describe('a place in a view', () => {
  test('is gone to, although only the view brings it', async () => {
    const { page, complaints, close } = await chromium.open({ viewport: { width: 390, height: 800 } })
    await page.goto(`${inject('served').root}/paths?models=loadsmart.brax#brax`)
    await alive(page)
    await page.getByText(/^Shown here: two of /).waitFor()
    await page.locator('#brax[data-place]').waitFor()
    expect(await page.evaluate(() => document.querySelector('#brax')?.getBoundingClientRect().top)).toBeLessThan(100)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a place with something stuck to its end', () => {
  test('stands in sight and marked, whatever a chat or a phone did to it, and its address is put right', async () => {
    const { page, complaints, close } = await chromium.open({ viewport: { width: 390, height: 800 } })
    for (const hash of ['#loadsmart', '#loadsmart.', '#loadsmart)', '#loadsmart%E2%80%9D', '#Loadsmart']) {
      // From another page each time: a change of the hash alone is no arrival.
      await page.goto('about:blank')
      await page.goto(`${inject('served').root}/paths${hash}`)
      await alive(page)
      await page.locator('#loadsmart[data-place]').waitFor()
      await page.waitForFunction(() => location.hash === '#loadsmart')
      const tops = await page
        .locator('[data-place]')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))
      expect(tops, hash).toHaveLength(1)
      expect(tops[0], hash).toBeGreaterThanOrEqual(0)
      expect(tops[0], hash).toBeLessThan(100)
    }
    expect(complaints).toEqual([])
    await close()
  })

  test('stands below the names that stay at the top of a table', async () => {
    const { page, complaints, close } = await chromium.open({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${inject('served').root}/duties#Manage-technical-debt.`)
    await alive(page)
    await page.locator('#manage-technical-debt[data-place]').waitFor()
    await page.waitForFunction(() => location.hash === '#manage-technical-debt')
    const { top, names } = await page.evaluate(() => ({
      top: document.querySelector('[data-place]')?.getBoundingClientRect().top,
      names: document.querySelector('main thead th')?.getBoundingClientRect().bottom ?? 0,
    }))
    expect(names).toBeGreaterThan(0)
    expect(top).toBeGreaterThanOrEqual(names)
    expect(top).toBeLessThan(200)
    expect(complaints).toEqual([])
    await close()
  })
})

describe('an address that names something unknown', () => {
  test('says what is not here, what is, and offers what was meant', async () => {
    const { heading, text } = await landing('/compare/loadsmart/soundclod', 'Did you mean this one?')
    expect(heading).toBe('There is no “soundclod” here')
    expect(text).toContain('The link also names Loadsmart, which is here.')
    expect(text).toContain('Did you mean this one?')
  })

  test('leads to the page that was meant', async () => {
    const { page, close } = await chromium.open()
    await page.goto(`${inject('served').root}/models/lodsmart`)
    await alive(page)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Loadsmart/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Loadsmart/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/models/loadsmart')
    await close()
  })

  test.each([
    '/models/__proto__',
    '/models/constructor/toString',
    '/compare/%3Cscript%3E/x',
    '/a/b/c/d/e',
    `/${'x'.repeat(1500)}`,
  ])('keeps its calm at %s', async (path) => {
    const { heading } = await landing(path, 'Start from the home page')
    expect(heading).toMatch(/Nothing at this address|There is no/)
  })
})
