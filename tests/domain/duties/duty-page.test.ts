import { describe, expect, it, test } from 'vitest'
import { dutyPage, placedBy } from '../../../src/domain/duties/duty-page.ts'
import type { RoleModel } from '../../../src/domain/model.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { dutyId } from '../../fixtures/ids.ts'
import { modelSaying, saying, WORDS } from '../support/placed-duties.ts'

const REVIEW = dutyId('review-code')
const IF = { stance: 'conditional', when: 'there are juniors' }

function fileOf(models: RoleModel[], id = REVIEW) {
  const file = dutyPage({ vocabulary: WORDS, models }, id)
  if (!file) throw new Error(`There is no duty ${id}.`)
  return file
}
const zonesOf = (...models: RoleModel[]) =>
  fileOf(models).zones.map(({ zone, count, models }) => `${zone} ${count}: ${models.map(({ id }) => id).join(' ')}`)

test('a duty that is not there has no page', () => {
  expect(dutyPage({ vocabulary: WORDS, models: [] }, dutyId('juggle'))).toBeUndefined()
})

describe('the zones', () => {
  it('have each model once, in the order of who does what and of the names; the empty ones are there', () => {
    expect(
      zonesOf(
        modelSaying('zenith', saying('a', 'review-code')),
        modelSaying('acme', saying('a', 'review-code')),
        modelSaying('corvid', saying('a', 'review-code', { stance: 'other-role', instead: 'engineer' })),
        modelSaying('brax', saying('a', 'review-code', IF)),
        modelSaying('silent', saying('a', 'hire')),
      ),
    ).toEqual(['tech-lead 2: acme zenith', 'shared 0: ', 'only-if 1: brax', 'not 1: corvid'])
  })

  it('have one for what is placed in several ways, but for a no in two of them', () => {
    const file = fileOf([
      modelSaying('acme', saying('a', 'review-code'), saying('b', 'review-code', IF, 2)),
      modelSaying(
        'zenith',
        saying('a', 'review-code', { stance: 'does-not' }),
        saying('b', 'review-code', { stance: 'other-role', instead: 'engineer' }),
      ),
    ])
    expect(file.zones.map(({ zone, count }) => `${zone} ${count}`)).toEqual([
      'tech-lead 0',
      'shared 0',
      'only-if 0',
      'mixed 1',
      'not 1',
    ])
    expect(file.zones[3]?.models[0]).toMatchObject({ stance: 'mixed', ways: [{ stance: 'does' }, IF] })
    expect(file.zones[4]?.models[0]).toMatchObject({ stance: 'does-not' })
  })

  it('leave out what is no statement of the model’s own, and what is a fact', () => {
    expect(
      zonesOf(
        modelSaying('acme', saying('a', 'review-code', { status: 'anecdote' })),
        modelSaying('brax', saying('a', 'review-code', { status: 'unfinished' })),
        modelSaying('zenith', saying('a', 'review-code', { stance: 'states' })),
      )[0],
    ).toBe('tech-lead 1: brax')
  })

  it('and the silent add up to all models, in every duty of the invented atlas', () => {
    for (const { id } of DATASET.vocabulary.duties) {
      const file = dutyPage(DATASET, id)
      if (!file) throw new Error(`There is no duty ${id}.`)
      expect(placedBy(file) + file.silent.count, id).toBe(file.total)
      expect(file.near.count + file.beside.count + file.mute.count, id).toBe(file.silent.count)
    }
  })

  it('carry no more names than a page has room for, and how many there are', () => {
    const many = Array.from({ length: 60 }, (_, place) => modelSaying(`m-${place}`, saying('a', 'review-code')))
    const file = fileOf(many)
    expect(file.zones[0]).toMatchObject({ zone: 'tech-lead', count: 60 })
    expect(file.zones[0]?.models).toHaveLength(24)
    expect(file.said).toHaveLength(24)
  })
})

test('the statements stand in the order of the zones, those of one model in that of its document', () => {
  const file = fileOf([
    modelSaying('acme', saying('late', 'review-code', IF, 9), saying('early', 'review-code', IF, 2)),
    modelSaying('zenith', saying('does', 'review-code')),
  ])
  expect(file.said.map(({ model, statements }) => [model.id, ...statements.map(({ id }) => id)])).toEqual([
    ['zenith', 'does'],
    ['acme', 'early', 'late'],
  ])
})

describe('the silent', () => {
  const placing = modelSaying('acme', saying('a', 'review-code', { stance: 'does-not' }))

  it('who give another duty of the theme: first as most answer here, else the first of the document', () => {
    const file = fileOf([
      placing,
      modelSaying(
        'brax',
        saying('does', 'set-standards', {}, 1),
        saying('denies', 'set-standards', { stance: 'does-not' }, 8),
      ),
      modelSaying('corvid', saying('late', 'set-standards', {}, 8), saying('early', 'set-standards', {}, 3)),
    ])
    expect(file.near.models.map(({ id, duty, statement, lines }) => [id, duty.id, statement, lines[0]])).toEqual([
      ['brax', 'set-standards', 'denies', 8],
      ['corvid', 'set-standards', 'early', 3],
    ])
  })

  it('who speak on the theme and give nobody a duty there; and who do not speak on it at all', () => {
    const fact = { ...saying('fact', 'hire', { stance: 'states' }), duty: undefined }
    const file = fileOf([
      placing,
      modelSaying('brax', fact),
      modelSaying('corvid', saying('elsewhere', 'hire', { theme: 'people' })),
      modelSaying('zenith', { ...fact, status: 'anecdote' as const, theme: fact.theme }),
    ])
    expect(file.near.count).toBe(0)
    expect(file.beside.models.map(({ id }) => id)).toEqual(['brax'])
    expect(file.mute.models.map(({ id }) => id)).toEqual(['corvid', 'zenith'])
  })
})

test('next to it stand the other duties of the theme, those first that most place', () => {
  const file = dutyPage(
    {
      vocabulary: {
        ...WORDS,
        duties: [
          ...WORDS.duties,
          { ...WORDS.duties[0], id: dutyId('pair'), label: 'Pair' } as (typeof WORDS.duties)[0],
        ],
      },
      models: [
        modelSaying('acme', saying('a', 'pair', { stance: 'does-not' }), saying('b', 'set-standards')),
        modelSaying('zenith', saying('a', 'pair')),
      ],
    },
    REVIEW,
  )
  expect(file?.next).toEqual([
    { id: 'pair', label: 'Pair', count: 2, stances: ['does', 'does-not'] },
    { id: 'set-standards', label: 'Set standards', count: 1, stances: ['does'] },
  ])
  expect(file?.onTheme).toBe(3)
})
