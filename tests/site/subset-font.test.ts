import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASIC_FONT, basicFont, CHARACTERS } from '../../src/site/subset-font.ts'

test('the small font is the one that `npm run font` makes', async () => {
  expect(readFileSync(BASIC_FONT).equals(await basicFont())).toBe(true)
})

test('the style sheet asks the small font for its characters, and the whole one for no other of ASCII than the rest', () => {
  const [small, whole] = [...readFileSync('src/app/style.css', 'utf8').matchAll(/unicode-range:([^;]*);/g)].map(
    ([, ranges = '']) => covered(ranges),
  )
  const characters = [...CHARACTERS].map((character) => character.codePointAt(0) ?? 0)
  expect([...(small ?? [])].sort((a, b) => a - b)).toEqual(characters.sort((a, b) => a - b))
  for (let code = 0x20; code < 0x7f; code += 1)
    expect(Number(small?.has(code)) + Number(whole?.has(code)), String.fromCodePoint(code)).toBe(1)
})

/** The code points that a `unicode-range` covers. */
function covered(ranges: string): Set<number> {
  return new Set(
    [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16)
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, step) => first + step)
    }),
  )
}
