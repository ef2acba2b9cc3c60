import { describe, expect, test } from 'vitest'
import { editionNamed, editionWord } from '../../../src/domain/editions/edition-address.ts'
import { editionLabel, monthInWords } from '../../../src/domain/editions/edition-names.ts'
import { editionNote } from '../../../src/domain/editions/edition-words.ts'
import { editionBefore, editionsOf, organisationOf } from '../../../src/domain/editions/editions.ts'
import { modelId } from '../../fixtures/ids.ts'

const of = modelId('acme')
const FIRST = { id: of, version: '2021-09-02' }
const SECOND = { id: modelId('acme-2022'), edition: { of, difference: 'has no line management' }, version: '2022-06' }
const EARLIEST = { id: modelId('acme-2019'), edition: { of }, version: '2019' }
const OTHER = { id: modelId('zenith'), version: '2021' }
const ALL = [FIRST, SECOND, EARLIEST, OTHER]

const ids = (models: readonly { id: string }[]) => models.map(({ id }) => id)

describe('the editions of an organisation', () => {
  test('are the same from any of them, the earliest first', () => {
    for (const { id } of [FIRST, SECOND, EARLIEST])
      expect(ids(editionsOf(ALL, id))).toEqual(['acme-2019', 'acme', 'acme-2022'])
    expect(ids(editionsOf(ALL, OTHER.id))).toEqual(['zenith'])
    expect(editionsOf(ALL, modelId('corvid'))).toEqual([])
  })

  test('share the id of the one that the others name', () => {
    expect(ALL.map(organisationOf)).toEqual(['acme', 'acme', 'acme', 'zenith'])
  })

  test('each follows the one before it in time, whichever names the other', () => {
    expect(editionBefore(ALL, SECOND.id)?.id).toBe('acme')
    expect(editionBefore(ALL, FIRST.id)?.id).toBe('acme-2019')
    expect(editionBefore(ALL, EARLIEST.id)).toBeUndefined()
    expect(editionBefore(ALL, OTHER.id)).toBeUndefined()
  })
})

test('an address names an edition by as much of its date as tells it from the others, and finds it so', () => {
  const editions = [EARLIEST, FIRST, { ...SECOND, version: '2021-09' }, { ...OTHER, version: '2022-06-23' }]
  const words = editions.map((each) => editionWord(each, editions))
  expect(words).toEqual(['2019', '2021-09-02', '2021-09', '2022'])
  expect(editionNamed(editions, '2022')?.id).toBe('zenith')
  expect(editionNamed(editions, '2021-09-02')?.id).toBe('acme')
  expect(editionNamed(editions, '202')).toBeUndefined()
  expect(editionNamed(editions, undefined)).toBeUndefined()
})

test('an edition is called by its year, and by its month where another is of that year', () => {
  const sameYear = { id: modelId('acme-2022-11'), edition: { of }, version: '2022-11-30' }
  expect(ALL.map((each) => editionLabel(each, editionsOf(ALL, each.id)))).toEqual(['2021', '2022', '2019', '2021'])
  expect(editionLabel(SECOND, [...ALL, sameYear])).toBe('June 2022')
  expect(editionLabel(sameYear, [...ALL, sameYear])).toBe('November 2022')
  expect(['2022-06-23', '2022-06', '2022', 'undated'].map(monthInWords)).toEqual([
    'June 2022',
    'June 2022',
    '2022',
    'undated',
  ])
})

describe('what a model’s page says of its editions', () => {
  const said = (all: typeof ALL, id: string) => {
    const note = editionNote(all, modelId(id))
    return note && `${note.reading.join('')} ${note.other}`
  }

  test('nothing where there is one', () => {
    expect(said(ALL, 'zenith')).toBeUndefined()
    expect(said(ALL, 'corvid')).toBeUndefined()
  })

  test('that a later one is here, and what sets it apart', () => {
    expect(said(ALL, 'acme')).toBe(
      'You read the edition of 2 September 2021. A later one, of June 2022, has no line management.',
    )
    expect(said(ALL, 'acme-2019')).toBe(
      'You read the edition of 2019. A later one, of June 2022, has no line management.',
    )
    expect(said([FIRST, EARLIEST], 'acme-2019')).toBe(
      'You read the edition of 2019. A later one, of 2 September 2021, is here.',
    )
  })

  test('that it is the last, and of when the one before is', () => {
    expect(said(ALL, 'acme-2022')).toBe(
      'You read the edition of June 2022. This is the last edition here. An earlier one is of 2 September 2021.',
    )
    expect(said([FIRST, { ...SECOND, version: '2020' }], 'acme')).toBe(
      'You read the edition of 2 September 2021. This is the last edition here. An earlier one, of 2020, has no line management.',
    )
  })
})
