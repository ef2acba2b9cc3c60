import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(Object.entries(KINDS))('%s (%s)', (_kind, path) => {
  test('comes to life without a word on the console and without a policy violation', async () => {
    const { page, complaints, close } = await chromium.open()
    const violations: string[] = []
    await page.exposeFunction('violated', (what: string) => void violations.push(what))
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        ;(globalThis as unknown as { violated: (what: string) => void }).violated(
          `${event.violatedDirective} ${event.blockedURI}`,
        )
      })
    })
    await page.goto(inject('served').root + path, { waitUntil: 'networkidle' })
    await alive(page)
    expect(complaints).toEqual([])
    expect(violations).toEqual([])
    await close()
  })

  test('asks for nothing but its own files, and for no content that it brings along', async () => {
    const { root } = inject('served')
    const { page, close } = await chromium.open()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(root + path, { waitUntil: 'networkidle' })
    await alive(page)
    expect(asked.filter((url) => !url.startsWith(root))).toEqual([])
    expect(asked.filter((url) => url.includes('/data/'))).toEqual([])
    await close()
  })

  test('reads the same without JavaScript', async () => {
    const { root } = inject('served')
    const withScripts = await chromium.open()
    await withScripts.page.goto(root + path, { waitUntil: 'networkidle' })
    await alive(withScripts.page)
    const full = words(await withScripts.page.locator('main').innerText())
    await withScripts.close()
    const without = await chromium.open({ javaScriptEnabled: false })
    await without.page.goto(root + path)
    const plain = words(await without.page.locator('main').innerText())
    await without.close()
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.length).toBeGreaterThanOrEqual(full.length * 0.99)
  })
})
