import { expect, it } from 'vitest'
import { pairsByDifference } from '../../src/domain/pairs.ts'
import { INDEX } from '../fixtures/acme-and-zenith.ts'
import { VOCABULARY } from '../fixtures/invented-vocabulary.ts'

it('counts every pair, those furthest apart first', () => {
  const pairs = pairsByDifference(VOCABULARY.themes, INDEX.models).map(
    ({ models: [one, other], differ, agree }) => `${one.id} ${other.id}: ${differ}, ${agree}`,
  )
  expect(pairs).toEqual([
    'acme corvid: 2, 1',
    'corvid zenith: 2, 1',
    'acme small-studio: 1, 2',
    'corvid small-studio: 1, 1',
    'small-studio zenith: 1, 2',
    'acme zenith: 0, 4',
  ])
})

it('finds none in a single model', () => {
  expect(pairsByDifference(VOCABULARY.themes, INDEX.models.slice(0, 1))).toEqual([])
})
