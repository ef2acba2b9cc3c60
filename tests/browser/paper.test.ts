import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { KINDS } from './setup/kinds.ts'
import { alive, withChromium } from './setup/open-page.ts'
import { isShred, linesOf, wordsOn } from './setup/printed.ts'

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

const MODELS = ['Brax', 'Loadsmart', 'SoundCloud']
const HEADED: Record<string, string[]> = {
  'comparison of three': MODELS,
  'comparison of five': MODELS,
  duties: ['Tech lead', 'Shared', 'Only if'],
}

/** What is printed to be written on has few words and many lines. */
const WRITTEN_ON = new Set(['questions to ask'])

// A kind is printed once for all that is asked of its sheets: printing takes longer than asking.
describe.each(Object.entries(KINDS))('%s (%s) on paper', (kind, path) => {
  let prints: { name: string; isA4: boolean; sheets: string[][] }[]
  let shut: string[]
  beforeAll(async () => {
    const { page, close } = await chromium.open({ viewport: { width: 1280, height: 900 } })
    await page.goto(inject('served').root + path)
    await alive(page)
    shut = await page.locator('main details.printed > :not(summary)').allTextContents()
    prints = []
    for (const sheet of SHEETS) {
      const sheets = await printed(page, sheet)
      const name = `${sheet.format}${sheet.landscape ? ' across' : ''}, ${sheets.length} sheets`
      prints.push({ name, isA4: sheet.format === 'A4', sheets })
    }
    await close()
  })

  test('has no empty sheet and no shredded column, on A4 and Letter, upright and across', () => {
    expect(prints).toHaveLength(SHEETS.length)
    for (const { name, sheets } of prints) {
      expect(sheets.length, name).toBeGreaterThan(0)
      expect(sheets.filter((lines) => wordsOn(lines) < 5).length, `${name}: empty sheets`).toBe(0)
      expect(sheets.flat().filter(isShred), `${name}: lines of one letter or two`).toEqual([])
      // The last may hold what is left.
      const thin = WRITTEN_ON.has(kind) ? [] : sheets.slice(0, -1).filter((lines) => wordsOn(lines) < 60)
      expect(thin, `${name}: sheets with hardly a word`).toEqual([])
      const all = sheets.flat().join(' ').replace(/\s+/g, '')
      const missing = shut.filter((text) => !all.includes(text.replace(/\s+/g, '').slice(0, 24)))
      expect(missing, `${name}: shut`).toEqual([])
    }
  })

  const heads = HEADED[kind]
  if (heads)
    test('the names of its columns stand on every sheet', () => {
      for (const { name, sheets } of prints.filter(({ isA4 }) => isA4)) {
        const headed = sheets.map((lines) => lines.some((line) => heads.every((name) => line.includes(name))))
        const table = headed.slice(headed.indexOf(true), headed.lastIndexOf(true) + 1)
        expect(table.length, name).toBeGreaterThan(2)
        expect(table, name).not.toContain(false)
      }
    })
})
