import { expect, test } from 'vitest'
import { inEngines } from '../setup/engines/in-engines.ts'
import { KINDS } from '../setup/kinds.ts'
import { isShred, linesOf, wordsOn } from '../setup/printed.ts'

inEngines(
  (tab) => {
    test.each(['model', 'comparison of three', 'duties', 'agreement'] as const)(
      '%s: no empty sheet and no shredded column, upright and across',
      async (kind) => {
        await tab().open(KINDS[kind], { width: 1280 })
        for (const landscape of [false, true]) {
          const sheets = await linesOf(await tab().print({ format: 'A4', landscape }))
          const name = `${landscape ? 'across' : 'upright'}, ${sheets.length} sheets`
          expect(sheets.filter((lines) => wordsOn(lines) < 5).length, `${name}: empty sheets`).toBe(0)
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
