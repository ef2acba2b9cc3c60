import { describe, expect, it } from 'vitest'
import { TECH_LEAD } from '../../../src/domain/duties/duty-roles.ts'
import { dutyRows, dutyTableSlice, type Placing } from '../../../src/domain/duties/duty-table.ts'
import { holdersOf } from '../../../src/domain/duties/duty-terms.ts'
import { whoInWords } from '../../../src/domain/duties/duty-words.ts'
import type { Statement } from '../../../src/domain/model.ts'
import { ACME, DATASET } from '../../fixtures/acme-and-zenith.ts'
import { ENGINEERING_MANAGER, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { modelSaying, ROLES, saying, WORDS } from '../support/placed-duties.ts'

const [EM, PO] = ROLES.map(({ id }) => id)

/** The table as it reads: a line a duty, a cell a model. */
function shown(...models: Statement[][]): string[] {
  const rows = dutyRows(
    models.map((statements) => ({ statements })),
    WORDS,
  )
  return rows.map(({ duty, cells }) => {
    const words = cells.map((placings) => placings.map((placing) => whoInWords(placing, ROLES)).join(' + ') || 'silent')
    return `${duty.id}: ${words.join(' | ')}`
  })
}

describe('the rows of who does what', () => {
  it.each<[string, Statement[][], string[]]>([
    [
      'a duty with a model that places it and one that says nothing',
      [[saying('a', 'hire')], []],
      ['hire: Tech lead | silent'],
    ],
    [
      'no row for a duty that nobody places',
      [[saying('a', 'hire', { status: 'anecdote' })], [saying('b', 'set-pay', { status: 'elsewhere' })]],
      [],
    ],
    [
      'every stance',
      [
        [saying('a', 'hire')],
        [saying('b', 'hire', { stance: 'shared', with: [EM, PO] })],
        [saying('c', 'hire', { stance: 'conditional', when: 'there is no manager' })],
        [saying('d', 'hire', { stance: 'other-role', instead: EM })],
        [saying('e', 'hire', { stance: 'does-not', instead: EM })],
        [saying('f', 'hire', { stance: 'does-not' })],
      ],
      [
        'hire: Tech lead | Shared with the engineering manager and the product owner | Tech lead, only if there is no manager | Engineering manager | Explicitly not the tech lead; the engineering manager does | Explicitly not the tech lead; nobody named',
      ],
    ],
    [
      'both of two statements that differ, the tech lead’s own first',
      [[saying('a', 'hire', { stance: 'other-role', instead: EM }), saying('b', 'hire')]],
      ['hire: Tech lead + Engineering manager'],
    ],
    [
      'statements that say the same once, whatever the order of the partners',
      [
        [
          saying('a', 'hire', { stance: 'shared', with: [EM, PO] }),
          saying('b', 'hire', { stance: 'shared', with: [PO, EM] }),
        ],
      ],
      ['hire: Shared with the engineering manager and the product owner'],
    ],
    [
      'a hedge or a broken-off passage, where every statement that says so has it',
      [
        [saying('a', 'hire', { hedged: true }), saying('b', 'set-pay', { status: 'unfinished', hedged: true })],
        [saying('c', 'hire', { hedged: true }), saying('d', 'hire'), saying('e', 'set-pay', { status: 'unfinished' })],
      ],
      [
        'hire: Tech lead (hedged in the source) | Tech lead',
        'set-pay: Tech lead (hedged in the source, the passage is unfinished) | Tech lead (the passage is unfinished)',
      ],
    ],
    [
      'themes in their order, and in a theme what two or more place before what one does',
      [
        [saying('a', 'set-pay'), saying('b', 'review-code'), saying('c', 'set-standards')],
        [saying('d', 'set-standards')],
      ],
      ['set-standards: Tech lead | Tech lead', 'review-code: Tech lead | silent', 'set-pay: Tech lead | silent'],
    ],
    [
      'both duties of a statement that gives two, and a partner beside a condition',
      [
        [saying('a', '', { duty: ['review-code', 'set-standards'] })],
        [saying('b', 'review-code', { stance: 'conditional', when: 'asked', with: [EM, PO] })],
      ],
      [
        'review-code: Tech lead | Shared with the engineering manager and the product owner, only if asked',
        'set-standards: Tech lead | silent',
      ],
    ],
    ['no statement that only states a fact', [[saying('a', 'hire', { stance: 'states' })]], []],
  ])('%s', (_what, models, rows) => {
    expect(shown(...models)).toEqual(rows)
  })

  it('keep every statement with its lines', () => {
    const statements = [saying('a', 'hire', {}, 4), saying('b', 'hire', {}, 2)]
    expect(dutyRows([{ statements }], WORDS)[0]?.cells[0]?.[0]?.cites).toEqual([
      { statement: 'a', lines: [4, 4] },
      { statement: 'b', lines: [2, 2] },
    ])
  })
})

describe('the roles that have a duty', () => {
  it.each<[Partial<Placing>, string[]]>([
    [{ stance: 'does' }, [TECH_LEAD]],
    [{ stance: 'conditional', when: 'asked' }, [TECH_LEAD]],
    [{ stance: 'conditional', when: 'asked', with: [EM as never] }, [TECH_LEAD, 'engineering-manager']],
    [{ stance: 'shared', with: [EM as never] }, [TECH_LEAD, 'engineering-manager']],
    [{ stance: 'other-role', instead: EM as never }, ['engineering-manager']],
    [{ stance: 'does-not', instead: EM as never }, ['engineering-manager']],
    [{ stance: 'does-not' }, []],
  ])('%j: %j', (placing, roles) => {
    expect([...holdersOf([{ cites: [], ...placing } as Placing])]).toEqual(roles)
  })
})

describe('what the page carries', () => {
  it('is rows without a word of a statement, and for how many duties each role is named', () => {
    const slice = dutyTableSlice(DATASET.models, 4, VOCABULARY)
    expect(slice.rows.map(({ duty }) => duty.id)).toEqual([
      'set-direction',
      'plan-delivery',
      'mentor-engineers',
      'manage-people',
    ])
    expect(Object.fromEntries(slice.named.map(({ role, duties }) => [role, duties]))).toEqual({
      'tech-lead': 4,
      'engineering-manager': 1,
      'product-owner': 1,
      engineer: 0,
      'human-resources': 1,
    })
    expect(JSON.stringify(slice)).not.toContain('Does not manage people')
    expect(slice.said).toBeUndefined()
  })

  it('is, of one role, the duties that it is named for and every statement that names it', () => {
    const slice = dutyTableSlice(DATASET.models, 4, VOCABULARY, ENGINEERING_MANAGER.id)
    expect(slice.rows.map(({ duty }) => duty.id)).toEqual(['manage-people'])
    expect(slice.named.find(({ role }) => role === TECH_LEAD)?.duties).toBe(4)
    expect(slice.said).toMatchObject({
      otherNames: ['EM'],
      models: [{ model: 'acme', statements: [{ id: 'manages-nobody' }] }],
    })
  })

  it('counts what is denied to the tech lead as said of it, and denies nothing to others', () => {
    const model = modelSaying('one', saying('a', 'hire', { stance: 'does-not' }))
    const of = (role: string) => dutyTableSlice([model], 1, WORDS, role as never).rows.length
    expect([of(TECH_LEAD), of('engineering-manager')]).toEqual([1, 0])
  })

  it('says that a model speaks on a theme where any statement of its own does, whatever its answer', () => {
    const places = modelSaying('one', saying('a', 'hire'), saying('b', 'review-code'))
    const on = (more: object) =>
      dutyTableSlice([places, modelSaying('two', saying('c', 'none', { theme: 'other', ...more }))], 2, WORDS).models[1]
        ?.speaksOn
    expect(on({})).toEqual([])
    expect(on({ theme: 'people', stance: 'states' })).toEqual(['people'])
    expect(on({ also: ['people', 'quality'], status: 'unfinished' })).toEqual(['quality', 'people'])
    expect(on({ theme: 'people', status: 'anecdote' })).toEqual([])
  })

  it('names a model’s author, its first caveat, and the themes on which it speaks', () => {
    expect(dutyTableSlice([ACME], 1, VOCABULARY).models).toEqual([
      {
        id: 'acme',
        name: 'Acme Anvils',
        shortName: 'Acme',
        inProse: 'Acme Anvils',
        kind: 'company',
        byline: 'The engineering team',
        version: '2023-11-02',
        caveat: 'Superseded',
        speaksOn: ['technical-direction', 'delivery', 'mentoring', 'people-management'],
      },
    ])
  })
})
