import { expect, test } from 'vitest'
import { themesSlice } from '../../../src/domain/comparing/themes-slice.ts'
import { indexOf } from '../../../src/domain/dataset.ts'
import { manyModels } from '../../fixtures/many-models.ts'

const sliceOf = (count: number) => themesSlice(indexOf(manyModels(count)))

test('every theme has all models, each once', () => {
  const { total, spreads } = sliceOf(9)
  expect(total).toBe(9)
  for (const zones of spreads)
    expect(zones.flatMap(({ groups }) => groups.flatMap(({ models }) => models)).sort()).toHaveLength(9)
})

test('of many it has the figures alone, so that it grows no further', () => {
  const [zone] = sliceOf(41).spreads[0] ?? []
  expect(zone).toMatchObject({ count: 41, groups: [] })
  expect(JSON.stringify(sliceOf(500).spreads).length).toBeLessThan(JSON.stringify(sliceOf(20).spreads).length)
})
