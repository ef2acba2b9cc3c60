import { expect, test } from 'vitest'
import { isSlip, nearest, nearMisses } from '../../src/domain/similarity.ts'

const THEMES = ['delivery', 'mentoring', 'people-management', 'quality', 'scope']

test.each([
  ['mentorship', 'mentoring'],
  ['delivry', 'delivery'],
  ['Quality', 'quality'],
  ['people management', 'people-management'],
  ['people_management', 'people-management'],
  ['people', 'people-management'],
  ['scope-of-the-role', 'scope'],
  ['socpe', 'scope'],
])('%s means %s', (word, meant) => {
  expect(nearest(word, THEMES)).toBe(meant)
})

test.each(['', '   ', 'astronomy', 'x', 'del'])('“%s” means nothing we have', (word) => {
  expect(nearest(word, THEMES)).toBeUndefined()
})

test('short words: one slip or a swap, no more', () => {
  expect(nearest('barx', ['brax', 'acme'])).toBe('brax')
  expect(nearest('acne', ['brax', 'acme'])).toBe('acme')
  expect(nearest('lead', ['team'])).toBeUndefined()
  expect(nearest('em', ['po'])).toBeUndefined()
})

test('the likeliest first, equally likely ones in the order given', () => {
  expect(nearMisses('acma', ['zenith', 'acmes', 'acme', 'acmo'])).toEqual(['acme', 'acmo', 'acmes'])
  expect(nearMisses('reviews-code', ['review-code', 'review-codes'])).toEqual(['review-code', 'review-codes'])
})

test('nothing is near nothing', () => {
  expect(nearest('acme', [])).toBeUndefined()
})

test.each([
  ['reviews-code', 'review-code', true],
  ['produkt-manager', 'product-manager', true],
  ['socpe', 'scope', true],
  ['spread-knowledge', 'share-knowledge', false],
  ['delivery-lead', 'delivery', false],
])('%s is a slip of %s: %s', (word, meant, slip) => {
  expect(isSlip(word, meant)).toBe(slip)
})
