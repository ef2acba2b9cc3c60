import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AGREEMENTS, spread } from '../../../src/domain/comparing/agreement-class.ts'
import { compare } from '../../../src/domain/comparing/comparison.ts'
import { rowGroups } from '../../../src/domain/comparing/row-groups.ts'
import { positionOf } from '../../../src/domain/position.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'
import { VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { holds } from '../support/holds.ts'

const { areas, themes } = VOCABULARY
const rows = compare(themes, DATASET.models)

describe('the rows of a comparison', () => {
  test('by area stand as in the atlas', () => {
    const groups = rowGroups(rows, 'area', areas)
    expect(groups.map(({ area }) => area?.id)).toEqual(areas.map(({ id }) => id))
    expect(groups.flatMap((group) => group.rows)).toEqual(rows)
  })

  test('by difference stand class by class, the widest gap first', () => {
    expect(
      rowGroups(rows, 'difference', areas).map((group) => [
        group.agreement,
        ...group.rows.map(({ theme }) => theme.id),
      ]),
    ).toEqual([
      ['differ', 'people-management', 'scope'],
      ['all-agree', 'technical-direction'],
      ['some-silent', 'mentoring'],
      ['one-only', 'delivery'],
      ['side-by-side', 'success'],
    ])
  })

  test('stand in exactly one group, whatever the models; within a class gaps only narrow, ties keep the atlas’s order', () => {
    const some = fc.subarray([...DATASET.models], { minLength: 2 })
    holds(
      fc.property(some, (models) => {
        const compared = compare(themes, models)
        const groups = rowGroups(compared, 'difference', areas)
        const all = groups.flatMap((group) => group.rows)
        expect([...all].sort((a, b) => compared.indexOf(a) - compared.indexOf(b))).toEqual(compared)
        expect(groups.map(({ agreement }) => agreement)).toEqual(
          AGREEMENTS.filter((each) => compared.some(({ agreement }) => agreement === each)),
        )
        for (const group of groups)
          for (const [place, row] of group.rows.entries()) {
            const next = group.rows[place + 1]
            if (!next || group.agreement !== 'differ') continue
            const [a, b] = [row, next].map(({ answers }) => spread(answers.map(positionOf)))
            expect(a).toBeGreaterThanOrEqual(b ?? 0)
            if (a === b) expect(compared.indexOf(row)).toBeLessThan(compared.indexOf(next))
          }
      }),
    )
  })
})
