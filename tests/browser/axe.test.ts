import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const WIDTHS = [320, 768, 1280]

describe.each(Object.entries(KINDS))('%s (%s)', (_kind, path) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing, and nothing scrolls sideways, in %s',
    async (colorScheme) => {
      const { page, close } = await chromium.open({ colorScheme, viewport: { width: 1280, height: 900 } })
      await page.goto(inject('served').root + path, { waitUntil: 'networkidle' })
      await alive(page)
      // The page’s own policy forbids scripts of others; a debugger’s evaluation is outside of it.
      await page.evaluate(axe)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const results = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
            resultTypes: ['violations'],
          }),
        )
        const found = results.violations.map(
          ({ id, nodes }) => `${width} px: ${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
        )
        expect(found).toEqual([])
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0)
      }
      await close()
    },
  )

  test('has targets of at least 24 px, or room around them', async () => {
    const { page, close } = await chromium.open({ viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.goto(inject('served').root + path, { waitUntil: 'networkidle' })
    await alive(page)
    await page.evaluate(axe)
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['target-size'],
      }),
    )
    expect(results.violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([])
    await close()
  })
})
