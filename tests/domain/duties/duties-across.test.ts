import { describe, expect, it, test } from 'vitest'
import {
  acrossFinding,
  acrossLinedUp,
  acrossRoleFinding,
  acrossShown,
  agreeAcross,
} from '../../../src/domain/duties/across-finding.ts'
import { dutiesAcross } from '../../../src/domain/duties/duties-across.ts'
import { type AcrossSlice, acrossSlice } from '../../../src/domain/duties/duties-slice.ts'
import { dutyRoles, TECH_LEAD } from '../../../src/domain/duties/duty-roles.ts'
import type { RoleId, RoleModel, Statement, WhoDoesWhatFile } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { roleId } from '../../fixtures/ids.ts'
import { modelSaying, saying, WORDS } from '../support/placed-duties.ts'

const IF = { stance: 'conditional', when: 'there are juniors' }
const BY_MANAGER = { stance: 'other-role', instead: 'engineering-manager' }
const MANAGER = roleId('engineering-manager')

function fileOf(models: RoleModel[], role?: RoleId): WhoDoesWhatFile {
  const file = dutiesAcross({ vocabulary: WORDS, models }, role)
  if (!file) throw new Error(`There is no role ${role}.`)
  return file
}

/** Models by letter, each with one statement: its duty, and how it places it. */
function saidBy(...said: Statement[][]): RoleModel[] {
  return said.map((statements, place) => modelSaying(String.fromCharCode(97 + place), ...statements))
}

const inColumns = ({ rows }: Pick<WhoDoesWhatFile, 'rows'>) =>
  rows.map(
    ({ duty, zones }) =>
      `${duty.id}: ${zones.map(({ zone, count, models }) => `${zone} ${count} ${models.map(({ id }) => id).join(' ')}`).join(', ')}`,
  )

describe('the table of all', () => {
  it('has the duties by theme, those first that most place, and in each only columns that hold somebody', () => {
    expect(
      inColumns(
        fileOf(
          saidBy(
            [saying('x', 'hire'), saying('y', 'set-standards')],
            [saying('x', 'set-standards', IF), saying('y', 'review-code', { stance: 'shared', with: ['engineer'] })],
            [saying('x', 'set-standards', BY_MANAGER)],
            [],
          ),
        ),
      ),
    ).toEqual(['set-standards: tech-lead 1 a, only-if 1 b, not 1 c', 'review-code: shared 1 b', 'hire: tech-lead 1 a'])
  })

  it('says of each where it stands first, on which terms, and that all of it is hedged or unfinished', () => {
    const [row] = fileOf(
      saidBy([
        saying('later', 'hire', { hedged: true }, 9),
        saying('first', 'hire', { hedged: true, status: 'unfinished' }, 4),
      ]),
    ).rows
    expect(row?.zones[0]?.models).toEqual([
      {
        id: 'a',
        stance: 'does',
        ways: [{ stance: 'does' }],
        hedged: true,
        cite: { statement: 'first', lines: [4, 4] },
      },
    ])
  })

  it('counts every model, and names those of a large atlas as far as there is room', () => {
    const models = Array.from({ length: 60 }, (_, place) => modelSaying(`m-${place}`, saying('x', 'hire')))
    const file = fileOf(models)
    expect(file.total).toBe(60)
    expect(file.rows[0]?.zones[0]?.count).toBe(60)
    expect(file.rows[0]?.zones[0]?.models).toHaveLength(24)
  })

  it('counts for how many duties each role is named', () => {
    const { named, naming } = fileOf(
      saidBy([saying('x', 'hire', BY_MANAGER)], [saying('x', 'hire'), saying('y', 'set-pay')], []),
    )
    expect(named).toEqual([
      { role: 'tech-lead', duties: 2 },
      { role: 'engineering-manager', duties: 1 },
      { role: 'product-owner', duties: 0 },
      { role: 'engineer', duties: 0 },
    ])
    expect(naming).toBe(2)
  })
})

describe('the table of one role', () => {
  const models = saidBy(
    [saying('x', 'hire', BY_MANAGER), saying('y', 'set-pay')],
    [saying('x', 'hire'), saying('y', 'set-pay', { stance: 'does-not' })],
  )

  it('has the duties that it is named for with all who place them, and what is said of it', () => {
    const file = fileOf(models, MANAGER)
    expect(inColumns(file)).toEqual(['hire: tech-lead 1 b, not 1 a'])
    expect(file.naming).toBe(1)
    expect(file.said?.models.map(({ model, statements }) => [model, statements.map(({ id }) => id)])).toEqual([
      ['a', ['x']],
    ])
  })

  it('has what is denied to the tech lead too, and no list of what is said of it: everything is', () => {
    const file = fileOf(models, TECH_LEAD)
    expect(inColumns(file)).toEqual(['hire: tech-lead 1 b, not 1 a', 'set-pay: tech-lead 1 a, not 1 b'])
    expect(file.said).toBeUndefined()
  })

  it('is of no role that is not there', () => {
    expect(dutiesAcross({ vocabulary: WORDS, models }, roleId('juggler'))).toBeUndefined()
  })
})

describe('what a page carries', () => {
  const file = fileOf(
    saidBy(
      [saying('x', 'hire'), saying('y', 'set-pay'), saying('z', 'review-code')],
      [saying('x', 'hire'), saying('y', 'set-pay', BY_MANAGER)],
      [saying('x', 'hire')],
    ),
  )

  it.each(['three', 'two', 'one'] as const)('are the duties that %s sources or more place', (least) => {
    const slice = acrossSlice(file, least)
    const rows = { three: ['hire'], two: ['hire', 'set-pay'], one: ['review-code', 'hire', 'set-pay'] }
    expect(slice.rows.map(({ duty }) => duty.id)).toEqual(rows[least])
    expect(slice.counts).toEqual({ three: 1, two: 2, one: 3 })
  })

  it('are all of a role that is not the tech lead', () => {
    const of = (role: RoleId) => acrossSlice({ ...file, role }, 'three').rows.length
    expect([of(MANAGER), of(TECH_LEAD)]).toEqual([3, 1])
  })
})

/** The first row of what some models say of one duty. */
function rowOf(...said: object[]) {
  const [row] = fileOf(saidBy(...said.map((more) => [saying('x', 'hire', more)]))).rows
  if (!row) throw new Error('Nobody places it.')
  return row
}

describe('how those who place a duty stand to each other', () => {
  const MIXED = saidBy(
    [saying('x', 'hire'), saying('y', 'hire', IF, 2)],
    [saying('x', 'hire'), saying('y', 'hire', IF, 2)],
  )
  test.each([
    ['one column: they agree', rowOf({}, {}), 3, 'some-silent', false],
    ['all of them in one column', rowOf({}, {}), 2, 'all-agree', false],
    ['a column of several terms', rowOf(IF, { ...IF, when: 'they wish' }), 3, 'some-silent', true],
    ['ruled out, and given to another', rowOf({ stance: 'does-not' }, BY_MANAGER), 3, 'some-silent', true],
    ['two columns: a condition is one of its own', rowOf({}, IF), 3, 'differ', false],
    ['one alone', rowOf({}), 3, 'one-only', false],
    ['each in several ways: nobody knows whether they agree', fileOf(MIXED).rows[0], 3, 'differ', false],
  ] as const)('%s', (_, row, total, agreement, onDifferentTerms) => {
    expect(row && agreeAcross(row, total)).toEqual({ agreement, onDifferentTerms })
  })
})

describe('the finding', () => {
  const sliceOf = (least: 'three' | 'one', ...said: Statement[][]): AcrossSlice =>
    acrossSlice(fileOf(saidBy(...said)), least)
  const divided = [
    [saying('1', 'hire'), saying('2', 'set-pay'), saying('3', 'review-code'), saying('4', 'set-standards')],
    [saying('1', 'hire', IF), saying('2', 'set-pay'), saying('3', 'review-code')],
    [saying('1', 'hire', BY_MANAGER), saying('2', 'set-pay', BY_MANAGER), saying('3', 'review-code')],
  ]

  it('counts what three or more place, and names the most divided and the surest', () => {
    expect(partsText(acrossFinding(sliceOf('three', ...divided)))).toBe(
      'Of 4 duties, 3 are placed by three sources or more. They differ on 2, most of all on whose job it is to hire, and agree on 1, who is to review code.',
    )
  })

  it('is the same whatever the table shows', () => {
    expect(acrossFinding(sliceOf('one', ...divided))).toEqual(acrossFinding(sliceOf('three', ...divided)))
  })

  it.each<[string, Statement[][], string]>([
    ['nothing', [[]], 'No duty is given to anybody by name.'],
    ['nothing by three', [[saying('1', 'hire')]], 'Of 1 duty, none is placed by three sources.'],
    [
      'agreement throughout',
      [[saying('1', 'hire')], [saying('1', 'hire')], [saying('1', 'hire')]],
      'Of 1 duty, 1 is placed by three sources or more. They agree on 1, who is to hire.',
    ],
  ])('of %s', (_, said, words) => {
    expect(partsText(acrossFinding(sliceOf('three', ...said)))).toBe(words)
  })

  it('puts what divides most first, and keeps the order of the table in a view', () => {
    const { rows } = sliceOf('three', ...divided)
    expect(acrossLinedUp(rows).differ.map(({ duty }) => duty.id)).toEqual(['hire', 'set-pay'])
    expect(acrossShown(rows, 'differ').map(({ duty }) => duty.id)).toEqual(['hire', 'set-pay'])
    expect(acrossShown(rows, 'agree').map(({ duty }) => duty.id)).toEqual(['review-code'])
    expect(acrossShown(rows)).toBe(rows)
  })
})

describe('the finding of one role', () => {
  const models = saidBy(
    [saying('1', 'hire', BY_MANAGER), saying('2', 'set-pay', BY_MANAGER)],
    [saying('1', 'hire', BY_MANAGER), saying('2', 'set-pay', { stance: 'does-not' })],
    [],
  )
  const findingOf = (id: RoleId) => {
    const role = dutyRoles(WORDS.roles).find((each) => each.id === id)
    return role && partsText(acrossRoleFinding(role, acrossSlice(fileOf(models, id), 'one')))
  }

  it.each([
    [MANAGER, 'The engineering manager is named for 2 duties by two of three: hire and set pay.'],
    [
      TECH_LEAD,
      'The tech lead is named for 1 duty by one of three; for one of them a source says explicitly not: set pay.',
    ],
    [roleId('product-owner'), 'None of the three gives the product owner a duty.'],
  ])('%s', (role, words) => {
    expect(findingOf(role)).toBe(words)
  })
})
