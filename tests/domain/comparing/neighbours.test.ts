import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/domain/comparing/matrix-order.ts'
import {
  byLikeness,
  furthestOf,
  type Neighbours,
  nearestOf,
  neighboursOf,
  stacked,
  standsAlone,
} from '../../../src/domain/comparing/neighbours.ts'
import { agreeingShare, rankPairs } from '../../../src/domain/comparing/pairs.ts'
import { figuresOf } from '../../../src/domain/comparing/pairs-finding.ts'
import type { ModelSummary } from '../../../src/domain/model.ts'
import type { Position } from '../../../src/domain/position.ts'
import { MENTORING } from '../../fixtures/invented-vocabulary.ts'

interface Named {
  name: string
  positions: Position[]
}

const LETTERS: Record<string, Position> = { y: 'does', n: 'does-not' }

/** Neighbours by name and positions, over as many duties as the longest has: `y` and `n` differ, `-` is silent. */
function neighboursAmong(models: Record<string, string>): Neighbours<Named>[] {
  const all = Object.entries(models).map(([name, said]) => ({
    name,
    positions: [...said].map((letter) => LETTERS[letter] ?? 'silent'),
  }))
  const themes = Array.from({ length: Math.max(...all.map(({ positions }) => positions.length)) }, () => MENTORING)
  return neighboursOf(all, rankPairs(themes, all))
}

const namesOf = (models: readonly Named[]) => models.map(({ name }) => name).join('')

const shareOf = ({ ranked }: Neighbours<Named>) => (ranked[0] ? agreeingShare(ranked[0].pair) : undefined)

/** A row in short: whose it is, its others in order with figures, and those that are not ranked. */
function inShort({ model, ranked, unranked }: Neighbours<Named>): string {
  const others = ranked.map((each) => `${each.model.name} ${figuresOf(each.pair)}`)
  return [model.name, ...others, ...unranked.map((each) => `(${each.model.name})`)].join(', ')
}

describe('neighbours', () => {
  it('are all others, closest first, and so are the rows', () => {
    const rows = neighboursAmong({ A: 'yyyn', B: 'nnnn', C: 'yyyy', D: 'nnny' })
    expect(rows.map(inShort)).toEqual([
      'A, C 3 of 4, B 1 of 4, D 0 of 4',
      'B, D 3 of 4, A 1 of 4, C 0 of 4',
      'C, A 3 of 4, D 1 of 4, B 0 of 4',
      'D, B 3 of 4, C 1 of 4, A 0 of 4',
    ])
  })

  it('of equal shares stand with more themes behind them first', () => {
    const rows = neighboursAmong({ A: 'yy--', B: 'yyyy', C: 'yyyy', D: 'nnnn' })
    expect(rows.map(({ model }) => model.name)).toEqual(['B', 'C', 'A', 'D'])
  })

  it('that share too little to go by are named apart, and come last where there are no others', () => {
    const rows = neighboursAmong({ A: 'y---', B: 'yyyn', C: 'yynn' })
    expect(rows.map(inShort)).toEqual(['B, C 3 of 4, (A)', 'C, B 3 of 4, (A)', 'A, (B), (C)'])
  })

  const ends = (row: Neighbours<Named> | undefined) =>
    row &&
    [nearestOf(row), furthestOf(row)].map((end) => end && `${end.model.name} ${figuresOf(end.pair)} +${end.more}`)

  it('have two ends, each with how many others are there', () => {
    const rows = neighboursAmong({ A: 'yyyy', B: 'yyyn', C: 'yyny', D: 'ynnn', E: 'nnny', F: 'nyyn' })
    expect(ends(rows.find(({ model }) => model.name === 'A'))).toEqual(['B 3 of 4 +1', 'E 1 of 4 +1'])
  })

  it('have one end where all are as near, and none where none can be ranked', () => {
    const rows = neighboursAmong({ A: 'yy--', B: 'yn--', C: 'ny--', D: '---y' })
    expect(ends(rows[0])).toEqual(['B 1 of 2 +1', undefined])
    expect(ends(rows.at(-1))).toEqual([undefined, undefined])
  })
})

describe('the order by likeness', () => {
  it('starts with the closest pair and goes on with whoever is nearest to the last three', () => {
    // B and E agree on all. C is nearest to both; then D is to B, E and C; A is the opposite of B.
    expect(namesOf(byLikeness(neighboursAmong({ A: 'nnnn', B: 'yyyy', C: 'yyyn', D: 'yynn', E: 'yyyy' })))).toBe(
      'BECDA',
    )
  })

  it('forgets who was placed before the last three', () => {
    // E is all but the same as A; but A is the first of four by then, and F has a little of B, C and D.
    const figures = { AB: 10, AC: 9, BC: 9, AD: 8, BD: 8, CD: 8, AE: 9, BF: 1 }
    const ranked = Object.entries(figures).map(([pair, agree]) => ({
      models: [pair.charAt(0), pair.charAt(1)] as [string, string],
      counts: { 'all-agree': agree, differ: 10 - agree, 'some-silent': 0, 'one-only': 0, 'side-by-side': 0, nobody: 0 },
      comparable: 10,
    }))
    expect(byLikeness(neighboursOf([...'ABCDEF'], { ranked, unranked: [] })).join('')).toBe('ABCDFE')
  })

  it('has everybody once, whatever they say', () => {
    const said = fc.stringMatching(/^[yn-]{6}$/)
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), (all) => {
        const rows = neighboursAmong(
          Object.fromEntries(all.map((each, place) => [String.fromCharCode(65 + place), each])),
        )
        const order = byLikeness(rows)
        expect(new Set(order)).toEqual(new Set(rows.map(({ model }) => model)))
        expect(order).toHaveLength(rows.length)
        // Equal shares are equally close, whatever stands behind them; whoever agrees on nothing is near nobody.
        const [closest] = rows
        const nearest = closest?.ranked.filter(({ pair }) => agreeingShare(pair) === shareOf(closest))
        if (closest && nearest && nearest.length > 0 && (shareOf(closest) ?? 0) > 0) {
          expect(order[0]).toBe(closest?.model)
          expect(nearest.map(({ model }) => model)).toContain(order[1])
        }
      }),
    )
  })

  it('is nobody’s of nobody', () => {
    expect(byLikeness([])).toEqual([])
  })
})

it('orders by kind, and by name within one, or by name alone', () => {
  const model = (shortName: string, kind: ModelSummary['kind']) => ({
    shortName,
    kind,
    positions: [] as Position[],
  })
  const models = [
    model('Guide', 'guide'),
    model('Zenith', 'company'),
    model('Borough', 'public-body'),
    model('draft', 'draft'),
    model('Acme', 'company'),
    model('Works', 'agency'),
  ]
  const rows = neighboursOf(models, rankPairs([MENTORING], models))
  const names = (order: 'kind' | 'name') => inOrder(order, rows).map(({ shortName }) => shortName)
  expect(names('kind')).toEqual(['Acme', 'draft', 'Zenith', 'Works', 'Borough', 'Guide'])
  expect(names('name')).toEqual(['Acme', 'Borough', 'draft', 'Guide', 'Works', 'Zenith'])
})

describe('who stands alone', () => {
  const alone = (models: Record<string, string>) => {
    const found = standsAlone(neighboursAmong(models))
    return found && [found.model.name, found.most]
  }
  const FIVE = { A: 'yyyyyy', B: 'yyyyyy', C: 'yyyyyn', D: 'yyyyyn', E: 'yyyyyn' }

  it('is the one who agrees with nobody on a third, with what it agrees on at most, ranked or not', () => {
    expect(alone({ ...FIVE, F: 'nnnnny' })).toEqual(['F', 1])
    expect(
      alone({ A: '----yy', B: 'yyyyyy', C: 'yyyyyy', D: 'yyyyyy', E: 'yyyyyy', F: 'nnnnyy', G: 'nnnnn-' }),
    ).toEqual(undefined)
    expect(
      alone({ A: '-----y', ...{ B: 'yyyyyy', C: 'yyyyyy', D: 'yyyyyy', E: 'yyyyyy' }, F: 'nnnnny' }),
    ).toBeUndefined()
  })

  it('is nobody where two are as lonely, where somebody agrees on a third, or among five', () => {
    expect(alone({ ...FIVE, F: 'nnnnny', G: 'nn----' })).toBeUndefined()
    expect(alone({ ...FIVE, F: 'nnnnyy' })).toBeUndefined()
    expect(alone({ B: 'yyyyyy', C: 'yyyyyn', D: 'yyyyyn', E: 'yyyyyn', F: 'nnnnny' })).toBeUndefined()
  })
})

describe('dots on a line', () => {
  it.each([
    [
      [0.8, 0.5, 0.2],
      [0, 0, 0],
    ],
    [
      [0.8, 0.8, 0.8],
      [0, 1, 2],
    ],
    [
      [0.8, 0.75, 0.7, 0.65],
      [0, 1, 0, 1],
    ],
    [
      [0.9, 0.8],
      [0, 0],
    ],
    [[], []],
  ])('at %j stand at the heights %j', (places, heights) => {
    expect(stacked(places, 0.0999)).toEqual(heights)
  })
})
