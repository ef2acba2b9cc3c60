import { expect, it } from 'vitest'
import { kindAndYear } from '../../../src/domain/statements/model-kind.ts'

it('stands below a name with its year', () => {
  expect(kindAndYear({ kind: 'company' }, '2021')).toBe('Company, 2021')
  expect(kindAndYear({ kind: 'archetype' }, '2026')).toBe('A kind of company, none named, 2026')
})
