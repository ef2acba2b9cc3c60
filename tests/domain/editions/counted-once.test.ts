import { describe, expect, test } from 'vitest'
import { homeSlice } from '../../../src/domain/comparing/home-slice.ts'
import { agreementSlice } from '../../../src/domain/comparing/pairs-slice.ts'
import { allModels, type Dataset, indexOf } from '../../../src/domain/dataset.ts'
import { ofOthers } from '../../../src/domain/editions/editions.ts'
import { modelsSlice } from '../../../src/domain/editions/models-slice.ts'
import { repairLink } from '../../../src/domain/links/link-repair.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import { searchFileOf } from '../../../src/domain/search/search-file.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../../fixtures/acme-later.ts'

describe('another edition of an organisation changes nothing that is counted', () => {
  test.each<[string, (dataset: Dataset) => unknown]>([
    ['home', (dataset) => homeSlice(indexOf(dataset))],
    // Besides the editions that stand below their organisation.
    ['the list of models', (dataset: Dataset) => ({ ...modelsSlice(indexOf(dataset)), editions: [] })],
    ['who agrees with whom', (dataset) => agreementSlice(indexOf(dataset))],
    // Besides the way to what changed.
    ['what can be searched', (dataset: Dataset) => ({ ...searchFileOf(dataset), changes: [] })],
  ])('%s', (_, sliceOf) => {
    expect(sliceOf(WITH_EDITION)).toEqual(sliceOf(DATASET))
  })
})

test('it stands in the index, in a list of its own', () => {
  const index = indexOf(WITH_EDITION)
  expect(index.models).toEqual(indexOf(DATASET).models)
  expect(index.editions.map(({ id, edition }) => [id, edition])).toEqual([['acme-2025', ACME_LATER.edition]])
  expect(allModels(index).map(({ id }) => id)).toEqual(['acme', 'corvid', 'small-studio', 'zenith', 'acme-2025'])
})

test('a link that names it is whole', () => {
  const { link } = parseDeepLink('/compare/acme/acme-2025')
  if (!link) throw new Error('That is a comparison.')
  expect(repairLink(link, indexOf(WITH_EDITION))).toMatchObject({ unknown: [], meant: link })
  expect(repairLink(link, indexOf(DATASET)).unknown).toHaveLength(1)
})

test('no edition is among the others of its organisation', () => {
  const ids = (models: readonly { id: string }[]) => models.map(({ id }) => id)
  expect(ids(ofOthers(DATASET.models, ACME_LATER))).toEqual(['corvid', 'small-studio', 'zenith'])
  expect(ids(ofOthers([ACME_LATER, ZENITH], ACME))).toEqual(['zenith'])
})
