import { describe, expect, it } from 'vitest'
import { dutyFinding, roleFinding } from '../../../src/domain/duties/duty-finding.ts'
import { dutyRoles, TECH_LEAD } from '../../../src/domain/duties/duty-roles.ts'
import { dutyTableSlice } from '../../../src/domain/duties/duty-table.ts'
import type { RoleId, Statement } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { modelSaying, ROLES, saying, WORDS } from '../support/placed-duties.ts'

const BY_MANAGER = { stance: 'other-role', instead: 'engineering-manager' }

function sliceOf(models: Statement[][], total = models.length, role?: RoleId) {
  return dutyTableSlice(
    models.map((statements, place) => modelSaying(`model-${place}`, ...statements)),
    total,
    WORDS,
    role,
  )
}

describe('what the duties of all roles come to', () => {
  it.each<[string, Statement[][], string]>([
    ['no duty', [[], []], 'No duty is given to anybody by name.'],
    ['one duty of one source', [[saying('a', 'hire')], []], 'The one duty is placed by one source only.'],
    [
      'duties of one source each',
      [[saying('a', 'hire')], [saying('b', 'set-pay')]],
      'Each of 2 duties is placed by one source only.',
    ],
    [
      'one on which they agree',
      [[saying('a', 'hire'), saying('b', 'set-pay')], [saying('c', 'hire')]],
      'Of 2 duties, 1 is placed by two or more sources. They agree on it.',
    ],
    [
      'one on which they differ',
      [[saying('a', 'hire')], [saying('b', 'hire', BY_MANAGER)]],
      'Of 1 duty, 1 is placed by two or more sources. They differ on it: hire.',
    ],
    [
      'agreement throughout',
      [
        [saying('a', 'hire'), saying('b', 'set-pay')],
        [saying('c', 'hire'), saying('d', 'set-pay')],
      ],
      'Of 2 duties, 2 are placed by two or more sources. They agree on all of them.',
    ],
    [
      'difference throughout',
      [
        [saying('a', 'hire'), saying('b', 'set-pay')],
        [saying('c', 'hire', BY_MANAGER), saying('d', 'set-pay', BY_MANAGER)],
      ],
      'Of 2 duties, 2 are placed by two or more sources. They differ on all of them: hire and set pay.',
    ],
    [
      'both, and one of a single source; silence is not counted',
      [
        [saying('a', 'hire'), saying('b', 'set-pay'), saying('e', 'review-code')],
        [saying('c', 'hire', BY_MANAGER), saying('d', 'set-pay')],
        [],
      ],
      'Of 3 duties, 2 are placed by two or more sources. They agree on 1 and differ on 1: hire.',
    ],
  ])('%s', (_what, models, finding) => {
    expect(partsText(dutyFinding(sliceOf(models)))).toBe(finding)
  })

  it('says where only some models of the atlas are shown', () => {
    const models = [[saying('a', 'hire')], [saying('b', 'hire')]]
    expect(partsText(dutyFinding(sliceOf(models, 60)))).toBe(
      'Of 1 duty in the two models shown here, 1 is placed by two or more sources. They agree on it.',
    )
  })

  it('leads from each duty to its row', () => {
    const parts = dutyFinding(sliceOf([[saying('a', 'hire')], [saying('b', 'hire', BY_MANAGER)]]))
    expect(parts.find(({ names }) => names)).toEqual({ text: 'hire', names: 'hire' })
  })
})

describe('what the duties of one role come to', () => {
  const models = [
    [saying('a', 'hire', BY_MANAGER), saying('b', 'set-pay', { stance: 'does-not' })],
    [saying('c', 'set-pay', { stance: 'shared', with: ['engineering-manager'] })],
    [saying('d', 'review-code', { stance: 'other-role', instead: 'engineer' })],
  ]
  it.each<[string, Statement[][], number, string]>([
    [
      'engineering-manager',
      models,
      3,
      'The engineering manager is named for 2 duties in 2 of 3 models: set pay and hire.',
    ],
    ['engineer', models, 3, 'The engineers are named for 1 duty in 1 of 3 models: review code.'],
    ['product-owner', models, 3, 'None of the three models gives the product owner a duty.'],
    ['product-owner', models.slice(0, 1), 1, 'The one model gives the product owner no duty.'],
    ['product-owner', models, 60, 'None of the three models shown here gives the product owner a duty.'],
    [
      TECH_LEAD,
      models,
      3,
      'The tech lead is named for 1 duty in 2 of 3 models; for 1 of them a source says explicitly not: set pay.',
    ],
    [TECH_LEAD, models.slice(1), 60, 'The tech lead is named for 1 duty in 1 of 2 models shown here.'],
  ])('%s', (id, said, total, finding) => {
    const role = dutyRoles(ROLES).find((each) => each.id === id)
    if (!role) throw new Error(`There is no role ${id}.`)
    expect(partsText(roleFinding(role, sliceOf(said, total, role.id)))).toBe(finding)
  })
})
