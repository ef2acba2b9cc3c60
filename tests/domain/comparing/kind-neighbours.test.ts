import { expect, it } from 'vitest'
import { nearestOfKind } from '../../../src/domain/comparing/kind-neighbours.ts'
import { neighboursOf } from '../../../src/domain/comparing/neighbours.ts'
import type { PairAgreement, RankedPairs } from '../../../src/domain/comparing/pairs.ts'

interface Named {
  inProse: string
}

/** Models by name, and on how many of ten themes some of them agree; the rest cannot be ranked. */
function told(own: string, agree: Record<string, number>): string {
  const names = [...new Set([...own.split(' '), ...Object.keys(agree).flatMap((pair) => pair.split(' '))])]
  const models = new Map<string, Named>(names.map((name) => [name, { inProse: name.replace('_', ' ') }]))
  const find = (name: string) => models.get(name) as Named
  const ranked = Object.entries(agree)
    .sort(([, a], [, b]) => b - a)
    .map(([pair, count]) => {
      const [one = '', other = ''] = pair.split(' ')
      return { models: [find(one), find(other)], counts: { 'all-agree': count }, comparable: 10 }
    }) as PairAgreement<Named>[]
  const pairs: RankedPairs<Named> = { ranked, unranked: [] }
  return nearestOfKind('company', own.split(' ').map(find), neighboursOf([...models.values()], pairs))
}

it.each<[string, Record<string, number>, string]>([
  ['a', { 'a x': 5, 'a y': 3 }, 'a is nearest to x.'],
  ['the_guide', { 'the_guide x': 5 }, 'The guide is nearest to x.'],
  ['a b', { 'a b': 6, 'a x': 5, 'b x': 2 }, 'a and b are each other’s nearest.'],
  ['a b c', { 'a b': 6, 'a c': 3, 'c x': 5 }, 'a and b are each other’s nearest; c is nearest to x.'],
  ['a b', { 'a b': 6, 'b x': 7 }, 'a is nearest to b; b to x.'],
  ['a b', { 'a b': 6, 'b x': 6 }, 'a is nearest to b; b to a and x.'],
  ['a b', { 'a w': 6, 'a x': 6, 'a y': 6, 'a z': 6, 'b y': 1 }, 'a is nearest to w, x and 2 more; b to y.'],
  ['a b', { 'a x': 6 }, 'a is nearest to x; b can be ranked with nobody.'],
  [
    'a b c d e f',
    { 'a b': 6, 'c x': 6, 'd x': 6, 'e x': 5, 'f x': 4 },
    'Of the six companies, two are nearest to another of their kind.',
  ],
  ['a b c d e f', { 'a x': 6 }, 'Of the six companies, none is nearest to another of its kind.'],
])('of %s where %o: %s', (own, agree, sentence) => {
  expect(told(own, agree)).toBe(sentence)
})
