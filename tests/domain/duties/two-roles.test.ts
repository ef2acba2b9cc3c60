import { describe, expect, it } from 'vitest'
import { twoRolesFile } from '../../../src/domain/content-schema.ts'
import { TECH_LEAD } from '../../../src/domain/duties/duty-roles.ts'
import type { DutyTerms } from '../../../src/domain/duties/duty-terms.ts'
import { pairedRoles } from '../../../src/domain/duties/paired-roles.ts'
import { modelsBeside, rolesAt, sideOf } from '../../../src/domain/duties/role-sides.ts'
import { twoRoles } from '../../../src/domain/duties/two-roles.ts'
import { twoRolesFinding } from '../../../src/domain/duties/two-roles-finding.ts'
import { twoRolesTitle } from '../../../src/domain/duties/two-roles-names.ts'
import { heldTerms, holderInShort } from '../../../src/domain/duties/two-roles-words.ts'
import type { Role, RoleModel, Statement, Theme } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { roleId, themeId } from '../../fixtures/ids.ts'
import { modelSaying, ROLES, saying, WORDS } from '../support/placed-duties.ts'

const [MANAGER, OWNER, ENGINEERS] = ROLES as unknown as [Role, Role, Role]
const EM = MANAGER.id
const PO = OWNER.id

const THEMES = [
  { id: themeId('quality'), name: 'Quality' },
  { id: themeId('people'), name: 'People' },
] as Theme[]

/** What a page of the engineering manager beside the tech lead carries of some models. */
function beside(...models: RoleModel[]) {
  const vocabulary = { ...WORDS, themes: THEMES, paired: [EM] }
  const file = twoRoles({ vocabulary, models }, EM)
  if (!file) throw new Error('There is no such page.')
  return file
}

/** Who stands where on a theme: `tech-lead: acme (…)`. */
function standing({ themes, ...file }: ReturnType<typeof beside>, theme: string): string[] {
  const told = themes.find((each) => each.theme === theme)
  if (!told) return []
  return [
    ...told.sides.map(
      ({ side, models }) =>
        `${side}: ${models.map((each) => `${each.id} (${holderInShort(side, each, told, MANAGER, ROLES)})`).join(', ')}`,
    ),
    `speaking: ${told.speaking.models.join(', ')}`,
    `silent: ${told.silent.models.join(', ')} of ${file.total}`,
  ]
}

describe('with which of the two something is left', () => {
  it.each<[string, DutyTerms[], string]>([
    ['the tech lead’s own', [{ stance: 'does' }], 'tech-lead'],
    ['the tech lead’s on a condition', [{ stance: 'conditional', when: 'nobody else can' }], 'tech-lead'],
    ['shared with a third', [{ stance: 'shared', with: [PO] }], 'tech-lead'],
    ['shared by the two', [{ stance: 'shared', with: [PO, EM] }], 'both'],
    ['shared by the two on a condition', [{ stance: 'conditional', when: 'both agree', with: [EM] }], 'both'],
    ['the other’s, the tech lead not denied', [{ stance: 'other-role', instead: EM }], 'other'],
    ['the other’s, the tech lead denied', [{ stance: 'does-not', instead: EM }], 'other'],
    ['explicitly not the tech lead’s, nobody named', [{ stance: 'does-not' }], 'neither'],
    ['a third one’s', [{ stance: 'other-role', instead: PO }], 'neither'],
    ['each has some', [{ stance: 'does' }, { stance: 'other-role', instead: EM }], 'divided'],
    ['one has some, both have some', [{ stance: 'does' }, { stance: 'shared', with: [EM] }], 'divided'],
    ['a denial beside what the tech lead has', [{ stance: 'does' }, { stance: 'does-not' }], 'tech-lead'],
    [
      'a third beside what both have',
      [
        { stance: 'shared', with: [EM] },
        { stance: 'other-role', instead: PO },
      ],
      'both',
    ],
  ])('%s', (_, placings, side) => {
    expect(sideOf(placings, EM)).toBe(side)
  })
})

describe('two roles beside each other', () => {
  const GIVES = modelSaying('acme', saying('a', 'hire', { stance: 'other-role', instead: EM }, 3))
  const DENIES = modelSaying(
    'brook',
    saying('a', 'hire', { stance: 'does-not', instead: EM }, 4),
    saying('b', 'set-pay', { stance: 'does-not' }, 9),
  )
  const SHARES = modelSaying('corvid', saying('a', 'hire', { stance: 'shared', with: [EM, PO], hedged: true }, 5))
  const KEEPS = modelSaying(
    'dune',
    saying('a', 'hire', { stance: 'conditional', when: 'nobody else can' }, 6),
    saying('b', 'set-pay', {}, 7),
  )
  const SPEAKS = modelSaying('elm', saying('a', 'review-code', { theme: themeId('people') }))
  const SILENT = modelSaying('fern', saying('a', 'review-code'))
  const ANECDOTE = modelSaying('grove', saying('a', 'hire', { stance: 'other-role', instead: EM, status: 'anecdote' }))
  const ALL = [GIVES, DENIES, SHARES, KEEPS, SPEAKS, SILENT, ANECDOTE]

  it('leaves each model on one side of a theme, tells denial from silence, and keeps conditions and hedges', () => {
    expect(standing(beside(...ALL), 'people')).toEqual([
      'tech-lead: dune (some on terms)',
      'both: corvid (hire (with the product owner too, hedged in the source))',
      'other: acme (hire), brook (hire (explicitly not the tech lead’s); neither: set pay (explicitly not the tech lead’s))',
      'speaking: elm',
      'silent: fern, grove of 7',
    ])
  })

  it('tells only of themes on which somebody gives the role a duty, by statements of its own', () => {
    expect(beside(...ALL).themes.map(({ theme }) => theme)).toEqual(['people'])
    expect(beside(ANECDOTE, KEEPS).themes).toEqual([])
  })

  it('keeps the lines of every statement, and has the published shape', () => {
    const file = beside(...ALL)
    const acme = file.themes[0]?.sides.find(({ side }) => side === 'other')?.models[0]
    expect(acme?.duties[0]?.ways[0]?.cites).toEqual([{ statement: 'a', lines: [3, 3] }])
    const kinds = file.models.map((model) => ({ ...model, kind: 'company' as const }))
    expect(twoRolesFile.safeParse({ ...file, models: kinds }).error).toBeUndefined()
  })

  it('is worked out of the models that count, and is no page for a role that is not paired', () => {
    expect(twoRoles({ vocabulary: { ...WORDS, paired: [EM] }, models: ALL }, PO)).toBeUndefined()
    expect(twoRoles({ vocabulary: WORDS, models: ALL }, EM)).toBeUndefined()
  })

  it('names first who gives the role a duty', () => {
    expect(modelsBeside(beside(...ALL)).map(({ id }) => id)).toEqual(['acme', 'brook', 'corvid', 'dune'])
    expect(modelsBeside(beside(SHARES, modelSaying('able', saying('a', 'hire')))).map(({ id }) => id)).toEqual([
      'corvid',
      'able',
    ])
  })

  it('sets the two side by side at each that gives the role a duty, and counts what the tech lead has elsewhere', () => {
    const parted = modelSaying(
      'acme',
      saying('a', 'hire', { stance: 'other-role', instead: EM }),
      saying('b', 'set-pay'),
      saying('c', 'review-code'),
      saying('d', 'set-standards', { stance: 'does-not' }),
    )
    const file = beside(parted, KEEPS)
    expect(
      rolesAt(file).map(({ id, elsewhere, duties }) => [
        id,
        elsewhere,
        ...duties.map(({ side, duties }) => `${side}: ${duties.map(({ label }) => label)}`),
      ]),
    ).toEqual([['acme', 1, 'tech-lead: Set pay', 'other: Hire']])
    expect(standing(file, 'people')[1]).toBe('divided: acme (tech lead: 1 duty; engineering manager: hire)')
  })

  it('tells all the ways of a duty that is placed in several', () => {
    const ways = beside(
      modelSaying('acme', saying('a', 'hire'), saying('b', 'hire', { stance: 'other-role', instead: EM })),
    ).themes[0]?.sides[0]?.models[0]?.duties[0]
    expect(ways && heldTerms(ways, EM, ROLES)).toBe('tech lead; engineering manager')
  })

  it('says first who gives the role duties, then where sources stand furthest apart', () => {
    expect(partsText(twoRolesFinding(beside(...ALL), MANAGER, THEMES))).toBe(
      'Three of seven give the engineering manager a duty: one without the tech lead, explicitly not the tech lead’s, and one together with it. People: the engineering manager’s at two, both have it at one and the tech lead’s at one.',
    )
    expect(partsText(twoRolesFinding(beside(SHARES), MANAGER, THEMES))).toBe(
      'One of one gives the engineering manager a duty: one together with it.',
    )
    expect(twoRolesTitle(ENGINEERS)).toBe('Tech lead and engineers')
  })
})

describe('which roles stand beside the tech lead', () => {
  const says = (id: string, ...statements: Statement[]) => modelSaying(id, ...statements)
  it.each<[string, RoleModel[], string[]]>([
    [
      'two models give it a duty',
      [
        says('a', saying('a', 'hire', { stance: 'other-role', instead: EM })),
        says('b', saying('a', 'set-pay', { stance: 'shared', with: [EM] })),
      ],
      [EM],
    ],
    [
      'not one model alone, however many duties it gives',
      [
        says(
          'a',
          saying('a', 'hire', { stance: 'other-role', instead: EM }),
          saying('b', 'set-pay', { stance: 'does-not', instead: EM }),
        ),
        says('b', saying('a', 'hire')),
      ],
      [],
    ],
    [
      'not by anecdotes, or by statements that give no duty',
      [
        says('a', saying('a', 'hire', { stance: 'other-role', instead: EM, status: 'anecdote' })),
        says('b', saying('a', 'hire', { stance: 'shared', with: [EM], duty: undefined })),
      ],
      [],
    ],
  ])('%s', (_, models, roles) => {
    expect(pairedRoles(ROLES, models)).toEqual(roles)
  })

  it('never the tech lead itself', () => {
    const models = [says('a', saying('a', 'hire')), says('b', saying('a', 'hire'))]
    expect(pairedRoles([...ROLES], models)).not.toContain(TECH_LEAD)
    expect(pairedRoles([{ id: roleId('astronaut') }], models)).toEqual([])
  })
})
