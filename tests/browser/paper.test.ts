import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, inject, test } from 'vitest'
import { inEngines } from './setup/engines/in-engines.ts'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'

const chromium = withChromium()

const SHEETS = [
  { format: 'A4', landscape: false },
  { format: 'A4', landscape: true },
  { format: 'Letter', landscape: false },
  { format: 'Letter', landscape: true },
] as const

/** As much as browsers leave at the edge of a sheet by themselves. */
const EDGE = '1cm'

function printed(page: Page, sheet: (typeof SHEETS)[number]): Promise<string[][]> {
  return page.pdf({ ...sheet, margin: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE } }).then(linesOf)
}

/** What each sheet of a PDF shows: its lines from top to bottom, each with the words that stand at its height. */
async function linesOf(pdf: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const sheets: string[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const lines = new Map<number, string>()
    for (const item of items) {
      if (!('str' in item)) continue
      const height = Math.round(item.transform[5])
      lines.set(height, `${lines.get(height) ?? ''} ${item.str}`)
    }
    sheets.push([...lines].sort(([a], [b]) => b - a).map(([, line]) => line.replace(/\s+/g, ' ').trim()))
  }
  return sheets.map((lines) => lines.filter((line) => line !== ''))
}

const words = (lines: readonly string[]) => lines.join(' ').split(' ').length

/**
 * Whether a line of a shredded column: a capital or two letters alone. The figures of a scale and of a list are none, and a
 * small letter alone may be that of a fact’s mark.
 */
const isShred = (line: string) => /^(?:\p{Lu}|\p{L}{2})$/u.test(line)

describe.each(Object.entries(KINDS))('%s (%s) on paper', (_kind, path) => {
  test('has no empty sheet and no shredded column, on A4 and Letter, upright and across', async () => {
    const { page, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
    await page.goto(inject('served').root + path)
    await alive(page)
    const shut = await page.locator('main details.printed > :not(summary)').allTextContents()
    for (const sheet of SHEETS) {
      const sheets = await printed(page, sheet)
      const name = `${sheet.format}${sheet.landscape ? ' across' : ''}, ${sheets.length} sheets`
      expect(sheets.filter((lines) => words(lines) < 5).length, `${name}: empty sheets`).toBe(0)
      expect(sheets.flat().filter(isShred), `${name}: lines of one letter or two`).toEqual([])
      // The last may hold what is left.
      const thin = sheets.slice(0, -1).filter((lines) => words(lines) < 60)
      expect(thin, `${name}: sheets with hardly a word`).toEqual([])
      const all = sheets.flat().join(' ').replace(/\s+/g, '')
      const missing = shut.filter((text) => !all.includes(text.replace(/\s+/g, '').slice(0, 24)))
      expect(missing, `${name}: shut`).toEqual([])
    }
    await close()
  })
})

test.each(['comparison of three', 'comparison of five', 'duties'] as const)(
  '%s: the names of its columns stand on every sheet',
  async (kind) => {
    const { page, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
    await page.goto(inject('served').root + KINDS[kind])
    await alive(page)
    for (const sheet of SHEETS.slice(0, 2)) {
      const headed = (await printed(page, sheet)).map((lines) =>
        lines.some((line) => ['Brax', 'Loadsmart', 'SoundCloud'].every((name) => line.includes(name))),
      )
      const table = headed.slice(headed.indexOf(true), headed.lastIndexOf(true) + 1)
      expect(table.length).toBeGreaterThan(2)
      expect(table).not.toContain(false)
    }
    await close()
  },
)

inEngines(
  (tab) => {
    test.each(['model', 'comparison of three', 'duties', 'agreement'] as const)(
      '%s: no empty sheet and no shredded column, upright and across',
      async (kind) => {
        await tab().open(KINDS[kind], { width: 1280 })
        for (const landscape of [false, true]) {
          const sheets = await linesOf(await tab().print({ format: 'A4', landscape }))
          const name = `${landscape ? 'across' : 'upright'}, ${sheets.length} sheets`
          expect(sheets.filter((lines) => words(lines) < 5).length, `${name}: empty sheets`).toBe(0)
          expect(sheets.flat().filter(isShred), `${name}: lines of one letter or two`).toEqual([])
          expect(sheets.length, name).toBeLessThan(30)
        }
      },
      180_000,
    )
  },
  ['firefox'],
)

inEngines(
  (tab) => {
    test('a comparison is as short as elsewhere, and each answer has its name, because no head comes again', async () => {
      await tab().open(KINDS['comparison of three'], { width: 1280 })
      const sheets = await linesOf(await tab().print({ format: 'A4' }))
      // Its files part words by letters.
      const text = sheets.flat().join('').replace(/\s+/g, '')
      expect(sheets.length).toBeLessThan(12)
      for (const name of ['Brax', 'Loadsmart', 'SoundCloud']) expect(text.split(name).length, name).toBeGreaterThan(20)
    }, 180_000)
  },
  ['webkit'],
)
