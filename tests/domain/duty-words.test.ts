import { describe, expect, it } from 'vitest'
import { dutyRoles } from '../../src/domain/duty-roles.ts'
import type { DutyColumn, Placing } from '../../src/domain/duty-table.ts'
import { onTheWhole, roleTitle, silentOnDuty, whoParts } from '../../src/domain/duty-words.ts'
import type { Theme } from '../../src/domain/model.ts'
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

describe('silence on a duty', () => {
  const theme = { id: 'people', ref: 'E2' } as unknown as Theme
  const silent = (shortName: string, said?: object) =>
    ({ shortName, onThemes: said ? { people: said } : {} }) as unknown as DutyColumn
  const away = { stance: 'other-role', instead: 'engineering-manager' }

  it('stands beside what is said of the theme as a whole, never beside a fact', () => {
    expect(onTheWhole(theme, silent('Acme', away), ROLES)).toBe('E2 as a whole: the engineering manager does')
    expect(onTheWhole(theme, silent('Acme', { stance: 'conditional', when: 'asked' }), ROLES)).toBe(
      'E2 as a whole: only if asked',
    )
    expect(onTheWhole(theme, silent('Acme', { stance: 'states' }), ROLES)).toBeUndefined()
    expect(onTheWhole(theme, silent('Acme'), ROLES)).toBeUndefined()
  })

  it.each<[string, DutyColumn[], string]>([
    ['of one', [silent('Acme')], 'Acme says nothing.'],
    [
      'of one that speaks on the theme',
      [silent('Acme', away)],
      'Acme says nothing. E2 as a whole: the engineering manager does.',
    ],
    [
      'of some that speak alike',
      [silent('Acme', { stance: 'does' }), silent('Zenith', { stance: 'does' })],
      'Acme and Zenith say nothing. E2 as a whole: does it.',
    ],
    [
      'of some that do not',
      [silent('Acme', away), silent('Corvid'), silent('Zenith', { stance: 'does-not' })],
      'Acme, Corvid and Zenith say nothing. E2 as a whole: the engineering manager does (Acme). E2 as a whole: explicitly not (Zenith).',
    ],
  ])('is one line %s', (_, models, words) => {
    expect(silentOnDuty(theme, models, ROLES)).toBe(words)
  })
})
