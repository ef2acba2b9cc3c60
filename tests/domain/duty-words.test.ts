import { describe, expect, it } from 'vitest'
import { dutyRoles } from '../../src/domain/duty-roles.ts'
import type { Placing } from '../../src/domain/duty-table.ts'
import { roleTitle, whoParts } from '../../src/domain/duty-words.ts'
import { ROLES } from './support/placed-duties.ts'

const roles = dutyRoles(ROLES)
const parts = (placing: object) => whoParts({ cites: [], ...placing } as unknown as Placing, roles)

describe('who has a duty', () => {
  it('names each role beside the tech lead as a place of its own', () => {
    expect(parts({ stance: 'shared', with: ['engineer', 'product-owner', 'engineering-manager'] })).toEqual([
      { text: 'Shared with ' },
      { text: 'the engineers', role: 'engineer' },
      { text: ', ' },
      { text: 'the product owner', role: 'product-owner' },
      { text: ' and ' },
      { text: 'the engineering manager', role: 'engineering-manager' },
    ])
    expect(parts({ stance: 'other-role', instead: 'engineer' })).toEqual([{ text: 'Engineers', role: 'engineer' }])
  })

  it('says who does what the tech lead does not: one, several, or nobody named', () => {
    const words = (placing: object) =>
      parts({ stance: 'does-not', ...placing })
        .map(({ text }) => text)
        .join('')
    expect(words({ instead: 'product-owner' })).toBe('Explicitly not the tech lead; the product owner does')
    expect(words({ instead: 'engineer' })).toBe('Explicitly not the tech lead; the engineers do')
    expect(words({})).toBe('Explicitly not the tech lead; nobody named')
  })

  it('asks what a role does, or what several people do', () => {
    expect(roles.map(roleTitle)).toEqual([
      'What the tech lead does',
      'What the engineering manager does',
      'What the product owner does',
      'What the engineers do',
    ])
  })
})
