import { expect, test } from 'vitest'
import { themesSlice } from '../../../src/domain/comparing/themes-slice.ts'
import { indexOf } from '../../../src/domain/dataset.ts'
import { manyModels, SEVEN } from '../../fixtures/many-models.ts'

const sliceOf = (count: number) => themesSlice(indexOf(manyModels(count)))

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

test('every theme has all models, each once, in all and kind by kind', () => {
  const { total, spreads, kinds } = themesSlice(indexOf(SEVEN))
  expect(total).toBe(7)
  expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
    ['company', 5],
    ['no-one', 2],
  ])
  for (const [theme, zones] of spreads.entries()) {
    const groups = zones.flatMap((zone) => zone.groups)
    expect(sum(groups.map(({ count }) => count))).toBe(7)
    for (const [group, { count }] of groups.entries())
      expect(sum(kinds.map(({ groups: own }) => own[theme]?.[group] ?? 0))).toBe(count)
  }
})

test('a kind is named where it can stand side by side', () => {
  expect(themesSlice(indexOf(SEVEN)).kinds.map(({ models }) => models.length)).toEqual([5, 2])
  expect(sliceOf(9).kinds.map(({ kind, count, models }) => [kind, count, models])).toEqual([['company', 9, []]])
})

test('it has figures alone, so that it grows no further', () => {
  expect(JSON.stringify(sliceOf(500)).length).toBeLessThan(JSON.stringify(sliceOf(20)).length * 1.1)
})
