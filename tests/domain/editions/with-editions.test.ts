import { describe, expect, it } from 'vitest'
import { indexOf } from '../../../src/domain/dataset.ts'
import { modelsByKind } from '../../../src/domain/editions/models-slice.ts'
import { listedNamed, severalInProse, withEditions } from '../../../src/domain/editions/with-editions.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { ACME_LATER, WITH_EDITION } from '../../fixtures/acme-later.ts'

const { models, editions } = indexOf(WITH_EDITION)

describe('organisations with their editions', () => {
  it('stand kind by kind, by name, other editions below their organisation', () => {
    const listed = withEditions(modelsByKind(models), editions)
    expect(listed.map(({ model, label, isOther }) => [model.id, label, isOther])).toEqual([
      ['acme', '2023', false],
      ['acme-2025', '2025', true],
      ['zenith', undefined, false],
      ['small-studio', undefined, false],
      ['corvid', undefined, false],
    ])
  })

  it('are found by their year', () => {
    const found = listedNamed(withEditions(models, editions), '2025')
    expect(found.map(({ model }) => model.id)).toEqual(['acme-2025'])
  })

  it('say of how many several are here', () => {
    expect(severalInProse(models, editions)).toBe('One of them is here in two editions.')
    const [edition] = editions
    if (!edition) throw new Error('The fixture has an edition.')
    const third = { ...edition, id: 'acme-2026' as typeof edition.id, version: '2026' }
    expect(severalInProse(models, [...editions, third])).toBe('One of them is here in three editions.')
    const ofZenith = { ...third, edition: { ...ACME_LATER.edition, of: 'zenith' as typeof edition.id } }
    expect(severalInProse(models, [...editions, ofZenith])).toBe('Two of them are here in two editions.')
    expect(severalInProse(models, [...editions, third, { ...ofZenith, id: 'z' as typeof edition.id }])).toBe(
      'Two of them are here in up to three editions.',
    )
  })

  it('say nothing where each has one', () => {
    expect(severalInProse(indexOf(DATASET).models, [])).toBeUndefined()
  })
})
