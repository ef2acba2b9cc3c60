import { describe, expect, it } from 'vitest'
import { type DutyGroup, dutiesByRole, groupInWords } from '../../../src/domain/duties/duties-by-role.ts'
import type { Duty, Role, Statement } from '../../../src/domain/model.ts'

const duties = ['review-code', 'plan-work', 'hire', 'set-pay'].map(
  (id) => ({ id, theme: 'quality', label: id }) as Duty,
)
const roles = [
  { id: 'engineering-manager', name: 'Engineering manager', inProse: 'the engineering manager', otherNames: [] },
  { id: 'product-owner', name: 'Product owner', inProse: 'the product owner', otherNames: [] },
] as unknown as Role[]

function statement(fields: object): Statement {
  return { theme: 'quality', stance: 'does', text: 'Says so.', cite: [], ...fields } as unknown as Statement
}

/** The groups as their words and what they hold: easy to read, and all that the page shows. */
function shown(groups: DutyGroup[]): Record<string, string[]> {
  return Object.fromEntries(
    groups.map((group) => [
      groupInWords(group, roles),
      group.duties.map(({ duty, statements }) => `${duty.id}: ${statements.map(({ id }) => id).join(' ')}`),
    ]),
  )
}

describe('dutiesByRole', () => {
  it('groups duties by whom they are given to, the tech lead first and denials last', () => {
    const groups = dutiesByRole(
      [
        statement({ id: 'no-pay', duty: 'set-pay', stance: 'does-not', instead: 'engineering-manager' }),
        statement({ id: 'manager-hires', duty: 'hire', stance: 'other-role', instead: 'engineering-manager' }),
        statement({ id: 'hires-alone', duty: 'hire', stance: 'conditional', when: 'there is no manager' }),
        statement({ id: 'plans', duty: 'plan-work', stance: 'shared', with: ['product-owner'] }),
        statement({ id: 'reviews', duty: 'review-code' }),
      ],
      duties,
    )
    expect(Object.entries(shown(groups))).toEqual([
      ['Tech lead', ['review-code: reviews']],
      ['Shared with the product owner', ['plan-work: plans']],
      ['Tech lead, only if there is no manager', ['hire: hires-alone']],
      ['Engineering manager', ['hire: manager-hires']],
      ['Explicitly not the tech lead', ['set-pay: no-pay']],
    ])
  })

  it('names a duty once, with every statement that gives it', () => {
    const groups = dutiesByRole(
      [statement({ id: 'reads', duty: 'review-code' }), statement({ id: 'comments', duty: 'review-code' })],
      duties,
    )
    expect(shown(groups)).toEqual({ 'Tech lead': ['review-code: reads comments'] })
  })

  it('keeps other conditions and other partners apart, whatever the order of the partners', () => {
    const groups = dutiesByRole(
      [
        statement({ id: 'a', duty: 'hire', stance: 'conditional', when: 'asked' }),
        statement({ id: 'b', duty: 'hire', stance: 'conditional', when: 'agreed' }),
        statement({ id: 'c', duty: 'hire', stance: 'shared', with: ['product-owner', 'engineering-manager'] }),
        statement({ id: 'd', duty: 'plan-work', stance: 'shared', with: ['engineering-manager', 'product-owner'] }),
      ],
      duties,
    )
    expect(Object.values(shown(groups))).toEqual([['hire: c', 'plan-work: d'], ['hire: a'], ['hire: b']])
  })

  it('lists a statement under both of its duties, and a partner with the condition', () => {
    const groups = dutiesByRole(
      [
        statement({ id: 'a', duty: ['review-code', 'plan-work'] }),
        statement({ id: 'b', duty: 'hire', stance: 'conditional', when: 'asked', with: ['product-owner'] }),
        statement({ id: 'c', duty: 'set-pay', stance: 'conditional', when: 'asked' }),
      ],
      duties,
    )
    expect(Object.entries(shown(groups))).toEqual([
      ['Tech lead', ['review-code: a', 'plan-work: a']],
      ['Shared with the product owner, only if asked', ['hire: b']],
      ['Tech lead, only if asked', ['set-pay: c']],
    ])
  })

  it('takes only what the model says itself: an unfinished passage, but no anecdote, example or other company', () => {
    const groups = dutiesByRole(
      (['own', 'unfinished', 'elsewhere', 'anecdote', 'example'] as const).map((status) =>
        statement({ id: status, duty: 'hire', status }),
      ),
      duties,
    )
    expect(shown(groups)).toEqual({ 'Tech lead': ['hire: own unfinished'] })
  })

  it('passes over statements that give no duty', () => {
    expect(
      dutiesByRole([statement({ id: 'a' }), statement({ id: 'b', duty: 'hire', stance: 'states' })], duties),
    ).toEqual([])
  })
})
