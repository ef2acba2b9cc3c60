import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

/** What can be read in the end, but for controls that need the script, and what stands in for them. */
async function textOf(page: Page): Promise<string> {
  const main = page.locator('main')
  await main.evaluate((element) => {
    for (const control of element.querySelectorAll('.needs-script, .without-script')) control.remove()
  })
  return (await main.innerText()).replace(/\s+/g, ' ').trim()
}

/** All that is to be known of a visit: what it complained of and asked for, and what could be read in the end. */
interface Visit {
  complaints: string[]
  violations: string[]
  asked: string[]
  text: string
}

async function visit(path: string): Promise<Visit> {
  const { page, complaints, close } = await chromium.open()
  const violations: string[] = []
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
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
  const text = await textOf(page)
  await close()
  return { complaints, violations, asked, text }
}

describe.each(Object.entries(KINDS))('%s (%s)', (_kind, path) => {
  let visited: Visit
  beforeAll(async () => {
    visited = await visit(path)
  })

  test('comes to life without a word on the console and without a policy violation', () => {
    expect(visited.complaints).toEqual([])
    expect(visited.violations).toEqual([])
  })

  test('asks for nothing but its own files, and for no content that it brings along', () => {
    const { root } = inject('served')
    expect(visited.asked).toContain(root + path)
    expect(visited.asked.filter((url) => !url.startsWith(root))).toEqual([])
    expect(visited.asked.filter((url) => url.includes('/data/'))).toEqual([])
  })

  test('reads the same without JavaScript', async () => {
    const { page, close } = await chromium.open({ javaScriptEnabled: false })
    await page.goto(inject('served').root + path)
    const squeezed = await page
      .locator('main .answer:visible')
      .evaluateAll((answers) => answers.filter((answer) => answer.getBoundingClientRect().width < 100).length)
    const plain = await textOf(page)
    await close()
    expect(squeezed).toBe(0)
    expect(plain.length).toBeGreaterThan(200)
    expect(plain.length).toBeGreaterThanOrEqual(visited.text.length * 0.99)
  })
})
