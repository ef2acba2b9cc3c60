import { expect, test } from 'vitest'
import { setNeighbours } from '../../src/compiler/set-neighbours.ts'
import { ACME, DATASET, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { VOCABULARY } from '../fixtures/invented-vocabulary.ts'

const { models } = DATASET

test('each of four knows who is nearest to it, and nothing else of it changes', () => {
  const set = setNeighbours(models, VOCABULARY)
  expect(set.map(({ neighbours: _, ...model }) => model)).toEqual(models)
  const [acme] = set
  expect(acme?.neighbours?.nearest[0]).toMatchObject({ model: ZENITH.id, name: 'Zenith', agree: 4, comparable: 4 })
  expect(set.map(({ neighbours }) => neighbours)).not.toContain(undefined)
})

test('among two nobody is near', () => {
  expect(setNeighbours([ACME, ZENITH], VOCABULARY)).toEqual([ACME, ZENITH])
})
