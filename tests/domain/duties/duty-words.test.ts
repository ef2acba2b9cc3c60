import { describe, expect, it } from 'vitest'
import { dutyRoles } from '../../../src/domain/duties/duty-roles.ts'
import type { DutyColumn, Placing } from '../../../src/domain/duties/duty-table.ts'
import { roleTitle, silentOnDuty, speaksOn, whoParts } from '../../../src/domain/duties/duty-words.ts'
import type { Theme } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { ROLES } from '../support/placed-duties.ts'

const roles = dutyRoles(ROLES)
const parts = (placing: object) => whoParts({ cites: [], ...placing } as unknown as Placing, roles)

describe('who has a duty', () => {
  it('names each role beside the tech lead as a place of its own', () => {
    expect(parts({ stance: 'shared', with: ['engineer', 'product-owner', 'engineering-manager'] })).toEqual([
      { text: 'Shared with ' },
      { text: 'the engineers', names: 'engineer' },
      { text: ', ' },
      { text: 'the product owner', names: 'product-owner' },
      { text: ' and ' },
      { text: 'the engineering manager', names: 'engineering-manager' },
    ])
    expect(parts({ stance: 'other-role', instead: 'engineer' })).toEqual([{ text: 'Engineers', names: 'engineer' }])
  })

  it('says who does what the tech lead does not: one, several, or nobody named', () => {
    const words = (placing: object) => partsText(parts({ stance: 'does-not', ...placing }))
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

describe('a duty that is not placed', () => {
  const theme = { id: 'people', ref: 'E2' } as unknown as Theme
  const model = (shortName: string, ...speaksOn: string[]) => ({ shortName, speaksOn }) as unknown as DutyColumn

  it('says whether the model speaks on the theme', () => {
    expect(speaksOn(theme, model('Acme', 'people'))).toBe('speaks on E2')
    expect(speaksOn(theme, model('Acme', 'quality'))).toBeUndefined()
  })

  it.each<[string, DutyColumn[], string]>([
    ['of one', [model('Acme')], 'Acme says nothing of this.'],
    ['of one that speaks on the theme', [model('Acme', 'people')], 'Acme does not place it, but speaks on E2.'],
    [
      'of several that do',
      [model('Acme', 'people'), model('Zenith', 'people')],
      'Acme and Zenith do not place it, but speak on E2.',
    ],
    [
      'of several of which one does',
      [model('Acme'), model('Corvid'), model('Zenith', 'people')],
      'Acme and Corvid say nothing of this; Zenith does not place it, but speaks on E2.',
    ],
  ])('is one line %s', (_, models, words) => {
    expect(silentOnDuty(theme, models)).toBe(words)
  })
})
