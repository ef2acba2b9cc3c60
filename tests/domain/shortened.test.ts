import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLength, shortened } from '../../src/domain/shortened.ts'
import { holds } from './support/holds.ts'

test.each([
  ['Two rule it out.', 16, 'Two rule it out.'],
  ['Two rule it out.', 15, 'Two rule it…'],
  ['Acme, Zenith, Corvid', 15, 'Acme, Zenith…'],
  ['Acme – and Zenith', 14, 'Acme…'],
  ['Donaudampfschifffahrt', 10, 'Donauda…'],
  ['née à Paris', 9, 'née…'],
  ['ééééé', 8, 'éé…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 30, '👩‍👩‍👧‍👦…'],
  ['🇬🇧🇫🇷🇩🇪', 12, '🇬🇧…'],
  ['e\u0301e\u0301e\u0301e\u0301', 9, 'e\u0301e\u0301…'],
  ['מנהל טכני של צוות', 24, 'מנהל טכני…'],
  ['テックリードの役割', 20, 'テックリー…'],
  ['', 10, ''],
])('%s in %i bytes', (text, bytes, short) => {
  expect(shortened(text, bytes)).toBe(short)
})

test('bytes are those of UTF-8, as chats count them', () => {
  expect(byteLength('a')).toBe(1)
  expect(byteLength('é…')).toBe(5)
  expect(byteLength('🎉')).toBe(4)
})

const text = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.constantFrom('word ', ' ', ', ', 'שלום', '👩‍👩‍👧‍👦', '🇬🇧', 'é', '…') },
  ),
  maxLength: 60,
})

test('never longer than allowed, whole where it fits, and otherwise its beginning in whole characters', () => {
  const characters = (words: string) => [...new Intl.Segmenter('en').segment(words)].map(({ segment }) => segment)
  holds(
    fc.property(text, fc.integer({ min: 3, max: 80 }), (whole, bytes) => {
      const short = shortened(whole, bytes)
      expect(byteLength(short)).toBeLessThanOrEqual(bytes)
      if (byteLength(whole) <= bytes) expect(short).toBe(whole)
      else {
        expect(short.endsWith('…')).toBe(true)
        const kept = characters(short.slice(0, -1))
        expect(characters(whole).slice(0, kept.length)).toEqual(kept)
      }
    }),
  )
})
