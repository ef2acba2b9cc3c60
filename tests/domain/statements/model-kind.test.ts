import { describe, expect, it } from 'vitest'
import { kindAndYear, kindsInProse } from '../../../src/domain/statements/model-kind.ts'

describe('kinds in prose', () => {
  it.each([
    [['company', 'company', 'company', 'archetype', 'guide'], 'four organisations and one general guide'],
    [
      ['company', 'company', 'draft', 'article', 'guide'],
      'two organisations, two personal views and one general guide',
    ],
    [['draft', 'archetype'], 'one organisation and one personal view'],
    [['company', 'agency', 'public-body', 'open-source-project', 'draft'], 'four organisations and one personal view'],
    [['company'], 'one organisation'],
    [['guide', 'guide'], 'two general guides'],
  ] as const)('%j: %s', (kinds, words) => {
    expect(kindsInProse(kinds.map((kind) => ({ kind })))).toBe(words)
  })
})

it('stands below a name with its year', () => {
  expect(kindAndYear({ kind: 'company' }, '2021')).toBe('Company, 2021')
  expect(kindAndYear({ kind: 'archetype' }, '2026')).toBe('A kind of company, none named, 2026')
})
