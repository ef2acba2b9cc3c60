import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreeingShare,
  agreeMostly,
  closestTo,
  fewestToRank,
  type PairAgreement,
  pairAgreement,
  rankPairs,
} from '../../../src/domain/comparing/pairs.ts'
import { agreementSlice } from '../../../src/domain/comparing/pairs-slice.ts'
import { indexOf } from '../../../src/domain/dataset.ts'
import type { ModelSummary } from '../../../src/domain/model.ts'
import type { Position } from '../../../src/domain/position.ts'
import { INDEX } from '../../fixtures/acme-and-zenith.ts'
import { MENTORING, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { manyModels } from '../../fixtures/many-models.ts'

const { themes } = VOCABULARY

function modelOf(id: string): ModelSummary {
  const found = INDEX.models.find((model) => model.id === id)
  if (!found) throw new Error(`There is no ${id}.`)
  return found
}

const idsOf = ({ models }: PairAgreement<ModelSummary>) => models.map(({ id }) => id).join(' ')

describe('a pair', () => {
  // Counted by hand from the table in the fixtures.
  it.each([
    ['acme zenith', { agree: 4, differ: 0, beside: 1, one: 1, nobody: 0 }],
    ['acme corvid', { agree: 1, differ: 2, beside: 0, one: 3, nobody: 0 }],
    ['acme small-studio', { agree: 2, differ: 1, beside: 0, one: 3, nobody: 0 }],
    ['corvid small-studio', { agree: 1, differ: 1, beside: 0, one: 2, nobody: 2 }],
    ['corvid zenith', { agree: 1, differ: 2, beside: 0, one: 2, nobody: 1 }],
    ['small-studio zenith', { agree: 2, differ: 1, beside: 0, one: 2, nobody: 1 }],
  ])('of %s comes to what was counted by hand', (ids, { agree, differ, beside, one, nobody }) => {
    const [first = '', second = ''] = ids.split(' ')
    const pair = pairAgreement(themes, modelOf(first), modelOf(second))
    expect(pair.counts).toEqual({
      'all-agree': agree,
      differ,
      'side-by-side': beside,
      'one-only': one,
      nobody,
      'some-silent': 0,
    })
    expect(pair.comparable).toBe(agree + differ)
  })

  const positions = fc.array(
    fc.constantFrom('silent', 'does', 'does-not', 'other-role', 'mixed', 'states:one-team', 'states:several-teams'),
    { maxLength: themes.length },
  )

  it('has every theme in exactly one class, whichever way round', () => {
    fc.assert(
      fc.property(positions, positions, (one, other) => {
        const pair = pairAgreement(themes, { positions: one }, { positions: other })
        const back = pairAgreement(themes, { positions: other }, { positions: one })
        expect(Object.values(pair.counts).reduce((sum, count) => sum + count, 0)).toBe(themes.length)
        expect(back.counts).toEqual(pair.counts)
        expect(pair.counts['some-silent']).toBe(0)
      }),
    )
  })
})

describe('the ranking', () => {
  it('puts the largest share first, and of equal shares the one with more behind it', () => {
    expect(rankPairs(themes, INDEX.models).ranked.map(idsOf)).toEqual([
      'acme zenith',
      'acme small-studio',
      'small-studio zenith',
      'corvid small-studio',
      'acme corvid',
      'corvid zenith',
    ])
  })

  it('puts more themes first where shares are equal', () => {
    const duties = Array.from({ length: 4 }, () => MENTORING)
    const models: { id: string; positions: Position[] }[] = [
      { id: 'a', positions: ['does', 'does', 'does', 'does'] },
      { id: 'b', positions: ['does', 'mixed', 'silent', 'silent'] },
      { id: 'c', positions: ['does', 'does', 'mixed', 'mixed'] },
    ]
    const { ranked } = rankPairs(duties, models)
    expect(ranked.map((pair) => [...pair.models.map(({ id }) => id), agreeingShare(pair), pair.comparable])).toEqual([
      ['a', 'c', 0.5, 4],
      ['a', 'b', 0.5, 2],
      ['b', 'c', 0.5, 2],
    ])
  })

  it('leaves out pairs that can be compared on too little', () => {
    const silent = { ...modelOf('corvid'), positions: themes.map((): Position => 'silent') }
    const { ranked, unranked } = rankPairs(themes, [modelOf('acme'), silent, modelOf('zenith')])
    expect(ranked.map(idsOf)).toEqual(['acme zenith'])
    expect(unranked.map(idsOf)).toEqual(['acme corvid', 'corvid zenith'])
  })

  it.each([
    [6, 2],
    [20, 5],
    [21, 6],
    [3, 2],
  ])('of %i themes asks for %i', (count, fewest) => {
    expect(fewestToRank(Array.from({ length: count }, () => MENTORING))).toBe(fewest)
  })

  it('puts the models closest to one of them first, those with too little last', () => {
    const silent = { ...modelOf('corvid'), positions: themes.map((): Position => 'silent') }
    const others = [silent, modelOf('small-studio'), modelOf('zenith')]
    expect(closestTo(themes, modelOf('acme'), others).map(({ id }) => id)).toEqual(['zenith', 'small-studio', 'corvid'])
  })

  it('finds no pair in a single model', () => {
    expect(rankPairs(themes, INDEX.models.slice(0, 1))).toEqual({ ranked: [], unranked: [] })
  })

  it('has no share where nothing can be compared', () => {
    const silent = { positions: [] }
    expect(agreeingShare(pairAgreement(themes, silent, silent))).toBe(0)
  })
})

it.each([
  [2, 1, true],
  [3, 2, false],
  [6, 3, true],
  [7, 4, false],
  [2, 0, true],
  [1, 0, false],
  [0, 2, false],
])('%i agreeing and %i differing is two thirds or more, and enough to go by: %s', (agree, differ, mostly) => {
  const counts = { 'all-agree': agree, differ, 'some-silent': 0, 'one-only': 0, 'side-by-side': 0, nobody: 0 }
  expect(agreeMostly({ models: [1, 2], counts, comparable: agree + differ }, themes)).toBe(mostly)
})

describe('what the page carries', () => {
  it.each([
    [20, 20],
    [21, 5],
    [500, 5],
  ])('of %i models is %i', (total, shown) => {
    const slice = agreementSlice(indexOf(manyModels(total)))
    expect(slice.total).toBe(total)
    expect(slice.models).toHaveLength(shown)
  })

  it('is no more of a model than agreeing needs', () => {
    const [first] = agreementSlice(INDEX).models
    expect(Object.keys(first ?? {})).toEqual(['id', 'shortName', 'inProse', 'kind', 'positions'])
  })
})
