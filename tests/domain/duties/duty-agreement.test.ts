import { describe, expect, it } from 'vitest'
import { agreeOnDuty } from '../../../src/domain/duties/duty-agreement.ts'
import { dutyRows } from '../../../src/domain/duties/duty-table.ts'
import { saying, WORDS } from '../support/placed-duties.ts'

/** What a model says of a duty, in short. */
const SAID = {
  lead: { stance: 'does' },
  'lead if asked': { stance: 'conditional', when: 'asked' },
  manager: { stance: 'other-role', instead: 'engineering-manager' },
  'not lead, manager': { stance: 'does-not', instead: 'engineering-manager' },
  'not lead': { stance: 'does-not' },
  owner: { stance: 'other-role', instead: 'product-owner' },
  'with manager': { stance: 'shared', with: ['engineering-manager'] },
} as const
type Said = keyof typeof SAID | 'silent'

function agreementOf(said: readonly Said[]) {
  const models = said.map((each) => ({
    statements: each === 'silent' ? [] : [saying(each, 'hire', SAID[each])],
  }))
  return agreeOnDuty(dutyRows(models, WORDS)[0]?.cells ?? models.map(() => []))
}

describe('how models stand to each other on a duty', () => {
  it.each<[Said[], string, boolean]>([
    [['lead', 'lead'], 'all-agree', false],
    [['lead', 'lead', 'silent'], 'some-silent', false],
    [['lead', 'silent'], 'one-only', false],
    [['silent', 'silent'], 'nobody', false],
    [['lead', 'manager'], 'differ', false],
    [['lead', 'not lead'], 'differ', false],
    [['lead if asked', 'not lead', 'silent'], 'differ', false],
    [['lead', 'with manager'], 'differ', false],
    [['manager', 'with manager'], 'differ', false],
    [['manager', 'owner'], 'differ', false],
    [['manager', 'owner', 'not lead'], 'differ', false],
    [['lead', 'lead if asked'], 'all-agree', true],
    [['manager', 'not lead, manager'], 'all-agree', true],
    [['not lead', 'manager'], 'all-agree', true],
    [['not lead', 'not lead'], 'all-agree', false],
  ])('%j: %s, on different terms: %s', (said, agreement, onDifferentTerms) => {
    expect(agreementOf(said)).toEqual({ agreement, onDifferentTerms })
  })
})
