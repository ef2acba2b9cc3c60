import { expect, inject, test } from 'vitest'
import { alive, withChromium } from './setup/open-page.ts'
import { BELOW_SITE } from './setup/served-build.ts'

const chromium = withChromium()

test('below a path everything works the same: pages, links, content and dead links', async () => {
  const { below } = inject('served')
  const { page, complaints, close } = await chromium.open()
  await page.goto(`${below}/models/loadsmart`)
  await alive(page)
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${BELOW_SITE}models/loadsmart`)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Organisations' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /SoundCloud/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /SoundCloud/ }).waitFor()
  expect(page.url()).toBe(`${below}/models/soundcloud`)
  expect(complaints).toEqual([])
  await page.goto(`${below}/models/Lodsmart`)
  await page.getByRole('heading', { level: 1, name: 'There is no “lodsmart” here' }).waitFor()
  await close()
})

test.each(['/models/loadsmart', '/'])(
  'a copy of %s at another address keeps its text, and says where its controls work',
  async (path) => {
    const { root } = inject('served')
    const { page, complaints, close } = await chromium.open()
    const original = await (await fetch(root + path)).text()
    await page.route('**/web/**', (route) => route.fulfill({ body: original, contentType: 'text/html' }))
    await page.goto(`${root}/web/20260101000000/https://atlas.example${path}`, { waitUntil: 'networkidle' })
    await page.getByText(`the controls work at https://atlas.example${path}`).waitFor()
    expect(await page.locator('h1').innerText()).toMatch(path === '/' ? /./ : /Loadsmart/)
    expect(await page.getByText('Nothing at this address').count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  },
)
