import { describe, expect, test } from 'vitest'
import { indexOf } from '../../../src/domain/dataset.ts'
import { changesBetween } from '../../../src/domain/editions/changes.ts'
import { type AskedEditions, changesSlice, comparedEditions } from '../../../src/domain/editions/changes-slice.ts'
import { twiceHere } from '../../../src/domain/editions/editions.ts'
import { formatDeepLink, formatPath } from '../../../src/domain/links/deep-link.ts'
import { parseDeepLink } from '../../../src/domain/links/parse-deep-link.ts'
import type { RoleModel } from '../../../src/domain/model.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../../fixtures/acme-later.ts'
import { modelId } from '../../fixtures/ids.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const EARLIEST: RoleModel = {
  ...ACME,
  id: modelId('acme-2020'),
  edition: { of: ACME.id },
  source: { ...ACME.source, version: '2020' },
}
const LATEST: RoleModel = {
  ...ACME_LATER,
  id: modelId('acme-2026'),
  source: { ...ACME_LATER.source, version: '2026' },
  statements: ACME_LATER.statements.map((each) => ({ ...each, was: each.id })),
}

/** The slice of an organisation with these editions beside Acme, as the query makes it. */
function sliceOf(editions: RoleModel[], id: string, asked?: AskedEditions) {
  const dataset = { ...DATASET, editions }
  const index = indexOf(dataset)
  const whole = comparedEditions(index, modelId(id), asked).map(
    (each) => [...DATASET.models, ...editions].find((model) => model.id === each.id) as RoleModel,
  )
  return changesSlice(index, modelId(id), whole)
}

describe('which editions are set against each other', () => {
  const pairOf = (editions: RoleModel[], id = 'acme', asked?: AskedEditions) => {
    const { pair } = sliceOf(editions, id, asked) ?? {}
    return pair && [pair.before.id, ...pair.between.map(() => '…'), pair.after.id].join(' ')
  }

  test('the one that counts and the newest other, in the order of time', () => {
    expect(pairOf([ACME_LATER])).toBe('acme acme-2025')
    expect(pairOf([EARLIEST])).toBe('acme-2020 acme')
    expect(pairOf([EARLIEST, ACME_LATER])).toBe('acme acme-2025')
    expect(pairOf([ACME_LATER, LATEST])).toBe('acme … acme-2026')
  })

  test('those that are asked for by date, in the order of time; what names none, or both alike, is as at first', () => {
    const asked = (from?: string, to?: string) => pairOf([EARLIEST, ACME_LATER, LATEST], 'acme', { from, to })
    expect(asked()).toBe('acme … acme-2026')
    expect(asked('2020', '2023')).toBe('acme-2020 acme')
    expect(asked('2025', '2020')).toBe('acme-2020 … acme-2025')
    expect(asked('2025-06-30')).toBe('acme-2025 acme-2026')
    expect(asked('2019', '2025')).toBe('acme acme-2025')
    expect(asked('2025', '2025-06')).toBe('acme … acme-2026')
  })

  test('the same from any of them', () => {
    expect(pairOf([ACME_LATER], 'acme-2025')).toBe('acme acme-2025')
    expect(sliceOf([ACME_LATER], 'acme-2025')?.organisation).toBe('acme')
  })

  test('none where there is one, and nothing where the organisation is not here', () => {
    expect(pairOf([ACME_LATER], 'zenith')).toBeUndefined()
    expect(sliceOf([ACME_LATER], 'zenith')?.editions).toEqual([
      { id: 'zenith', version: ZENITH.source.version, statements: ZENITH.statements.length },
    ])
    expect(sliceOf([], 'nobody')).toBeUndefined()
  })

  test('what stands between carries what its statements were, and no more', () => {
    const { pair } = sliceOf([ACME_LATER, LATEST], 'acme') ?? {}
    if (!pair) throw new Error('There are three editions.')
    expect(pair.between[0]?.statements[0]).toEqual({ id: 'one-team', was: 'one-team' })
    const { counts } = changesBetween(pair.before, pair.after, VOCABULARY.themes, pair.between)
    expect(counts).toEqual(changesBetween(ACME, ACME_LATER, VOCABULARY.themes).counts)
  })
})

test('two editions of one organisation are told from two organisations', () => {
  expect(twiceHere([ACME, ZENITH])).toBeUndefined()
  expect(twiceHere([ZENITH, ACME_LATER, ACME])).toBe('acme')
})

test('what changed has an address below the model', () => {
  expect(parseDeepLink('/models/acme/changes')).toEqual({
    link: { page: 'changes', model: 'acme', show: 'changes' },
    notes: [],
  })
  expect(parseDeepLink('/models/acme/changes-plans').link).toMatchObject({ page: 'statement' })
  expect(formatPath({ page: 'changes', model: modelId('acme'), show: 'changes' })).toBe('/models/acme/changes')
  expect(parseDeepLink('/models/acme/changes', '?show=Dropped.').link).toMatchObject({ show: 'dropped' })
  expect(parseDeepLink('/models/acme/changes', '?show=all')).toEqual({
    link: { page: 'changes', model: 'acme', show: 'changes' },
    notes: [{ kind: 'unknown-view', key: 'show', value: 'all' }],
  })
  expect(formatDeepLink({ page: 'changes', model: modelId('acme'), show: 'kept' })).toBe(
    '/models/acme/changes?show=kept',
  )
  const between = { page: 'changes', model: modelId('acme'), show: 'new', from: '2021', to: '2022-06' } as const
  expect(formatDeepLink(between)).toBe('/models/acme/changes?from=2021&to=2022-06&show=new')
  expect(parseDeepLink('/models/acme/changes', '?from=2021&to=2022-06&show=new')).toEqual({ link: between, notes: [] })
  expect(parseDeepLink('/models/acme/changes', '?from=long-ago').notes).toEqual([
    { kind: 'unknown-view', key: 'from', value: 'long-ago' },
  ])
  expect(indexOf(WITH_EDITION).editions).toHaveLength(1)
})
