import { expect, test } from 'vitest'
import { searchFileOf } from '../../../src/domain/search/search-file.ts'
import { MOST_IN_WAYS, themeWays, waysInWords } from '../../../src/domain/search/search-ways.ts'
import { answersOf } from '../../../src/domain/slices.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING, SCOPE, SUCCESS } from '../../fixtures/invented-vocabulary.ts'
import { manyModels, SEVEN } from '../../fixtures/many-models.ts'

const { vocabulary } = DATASET
const columns = DATASET.models.map((model) => answersOf(model, vocabulary))

test('each way of answering has a line with who answers so and where, and the silent are counted', () => {
  expect(themeWays(MENTORING, columns, vocabulary.roles).split('\n')).toEqual([
    'Only if there are juniors: Acme (line 22) and Small studio (line 5).',
    'Only if the engineers ask: Zenith (line 11).',
    'One says nothing.',
  ])
})

test('a fact is answered by its values; several answer in their own words', () => {
  expect([SCOPE, SUCCESS].map((theme) => themeWays(theme, columns, vocabulary.roles).split('\n'))).toEqual([
    ['One team: Acme (line 3) and Zenith (line 2).', 'Several teams: Corvid (line 4).', 'One says nothing.'],
    ['In their own words: Acme (line 5) and Zenith (line 4).', 'Two say nothing.'],
  ])
})

test('lines that follow each other are one place, and of many places three are told', () => {
  const lines = (...spans: [number, number][]) => waysInWords([{ way: 'Yes', name: 'Acme', lines: spans }])
  expect(lines([4, 4])).toEqual(['Yes: Acme (line 4).'])
  expect(lines([5, 5], [6, 6], [4, 4])).toEqual(['Yes: Acme (lines 4–6).'])
  expect(lines([9, 9], [4, 4], [12, 15], [20, 20])).toEqual(['Yes: Acme (lines 4, 9, 12–15 and further).'])
})

test('five are told in a sentence, more way by way, and very many by their number', () => {
  const inShort = (dataset: typeof DATASET) =>
    searchFileOf(dataset)
      .themes.find(([id]) => id === 'people-management')?.[7]
      .split('\n')
  expect(inShort(DATASET)).toHaveLength(1)
  expect(inShort(SEVEN)?.[0]).toMatch(/^Yes: .*\(lines? /)
  expect(inShort(manyModels(MOST_IN_WAYS + 1))?.join()).not.toMatch(/line/)
})
