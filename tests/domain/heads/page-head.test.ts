import { describe, expect, test } from 'vitest'
import { compareAll } from '../../../src/domain/comparing/compare-all.ts'
import { summaryOf } from '../../../src/domain/dataset.ts'
import { dutiesAcross } from '../../../src/domain/duties/duties-across.ts'
import { acrossSlice } from '../../../src/domain/duties/duties-slice.ts'
import { dutyPage } from '../../../src/domain/duties/duty-page.ts'
import { dutyRoles } from '../../../src/domain/duties/duty-roles.ts'
import { dutyTableSlice } from '../../../src/domain/duties/duty-table.ts'
import { themePage } from '../../../src/domain/duties/theme-page.ts'
import { acrossHead } from '../../../src/domain/heads/across-head.ts'
import * as comparisonHeads from '../../../src/domain/heads/comparison-heads.ts'
import { dutiesHead } from '../../../src/domain/heads/duties-head.ts'
import { dutyHead } from '../../../src/domain/heads/duty-head.ts'
import * as listHeads from '../../../src/domain/heads/list-heads.ts'
import * as modelHeads from '../../../src/domain/heads/model-heads.ts'
import type { PageHead } from '../../../src/domain/heads/page-head.ts'
import { themeHead } from '../../../src/domain/heads/theme-head.ts'
import type { Answer, RoleId, RoleModel, Statement } from '../../../src/domain/model.ts'
import { byteLength } from '../../../src/domain/shortened.ts'
import { type FewOnTheme, onTheme } from '../../../src/domain/slices.ts'
import { ACME, DATASET, ZENITH } from '../../fixtures/acme-and-zenith.ts'
import { CORVID, SMALL_STUDIO } from '../../fixtures/corvid-and-small-studio.ts'
import {
  ENGINEERING_MANAGER,
  ENGINEERS,
  MENTORING,
  PEOPLE_MANAGEMENT,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'
import { manyModels, SEVEN } from '../../fixtures/many-models.ts'

const { roles, themes } = VOCABULARY
const on = (theme: typeof MENTORING, ...models: RoleModel[]): { summary: RoleModel; answer: Answer }[] =>
  models.map((summary) => ({ summary, answer: summary.answers[theme.id] ?? { stance: 'silent' } }))
const few = (theme: typeof MENTORING, ...models: RoleModel[]): FewOnTheme => ({
  total: models.length,
  models: models.map((model) => onTheme(model, theme.id, VOCABULARY)),
  duties: [],
})

type Answering = Parameters<typeof compareAll>[1][number] & Parameters<typeof comparisonHeads.comparisonHead>[0][number]
const headOf = (models: readonly Answering[]): PageHead =>
  comparisonHeads.comparisonHead(models, compareAll(themes, models))

function statementOf(model: RoleModel, id: string) {
  const found = model.statements.find((statement) => statement.id === id)
  if (!found) throw new Error(`${model.name} has no statement ${id}.`)
  return found
}

const statementHead = (model: RoleModel, statement: Statement) =>
  modelHeads.statementHead(summaryOf(model, VOCABULARY), statement, MENTORING, roles)

describe('a head says what the page says', () => {
  test('a model', () => {
    expect(modelHeads.modelHead(ACME, VOCABULARY)).toEqual({
      title: 'Tech lead at Acme Anvils · Role Atlas',
      description:
        'Leads the technical work of one team. Speaks on 6 of 6 themes in 8 statements. Text of 2 November 2023. Caution: Superseded.',
    })
  })

  test('a guide, in which the role is described', () => {
    expect(modelHeads.modelHead(CORVID, VOCABULARY).title).toBe('Tech lead in the Corvid guide · Role Atlas')
  })

  test('a statement, with its stance and its place', () => {
    expect(statementHead(ACME, statementOf(ACME, 'sets-direction'))).toEqual({
      title: 'Acme: Sets the technical direction of the forge',
      description:
        'Sets the technical direction of the forge. Mentoring: Does it. Duties, line 18. Text of 2 November 2023. Caution: Superseded.',
    })
  })

  test('a hedged statement keeps its “may”', () => {
    expect(statementHead(SMALL_STUDIO, statementOf(SMALL_STUDIO, 'can-mentor'))).toEqual({
      title: 'Small studio: Can mentor juniors where there are some',
      description:
        'Can mentor juniors where there are some. Mentoring: Only if there are juniors. Hedged in the source. Introduction, line 5. Text of 2019.',
    })
  })

  test('a statement that an edition keeps says that it is of another', () => {
    const later = { ...ACME, edition: { of: ACME.id, difference: 'says less' } }
    const { description } = statementHead(later, statementOf(ACME, 'sets-direction'))
    expect(description).toMatch(
      /line 18\. Another edition, which says less\. Text of 2 November 2023\. Caution: Superseded\.$/,
    )
  })

  test('a theme', () => {
    expect(themeHead(PEOPLE_MANAGEMENT, few(PEOPLE_MANAGEMENT, ACME, ZENITH), roles)).toEqual({
      title: 'Manages people? 2 tech lead models',
      description: 'Acme Anvils explicitly not; Zenith: HR does. Does the tech lead manage people?',
    })
    const many = themePage(manyModels(9), PEOPLE_MANAGEMENT.id)
    expect(many && themeHead(PEOPLE_MANAGEMENT, many, roles)).toEqual({
      title: 'Manages people? 9 tech lead models',
      description: 'All nine answer, and all nine say no, in two ways. Does the tech lead manage people?',
    })
  })

  test('a comparison', () => {
    expect(headOf([ACME, SMALL_STUDIO])).toEqual({
      title: 'Tech lead: Acme Anvils and a small studio',
      description:
        'They differ on 1 of 6 themes and agree on 2; 3 come up in one source only. The widest gap: who manages people. Tech lead role models of Acme Anvils and a small studio.',
    })
  })

  test('a row', () => {
    expect(comparisonHeads.rowHead(MENTORING, on(MENTORING, ACME, ZENITH), roles)).toEqual({
      title: 'Mentors engineers? Acme Anvils and Zenith',
      description:
        'Acme Anvils only if there are juniors; Zenith only if the engineers ask. Does the tech lead mentor engineers?',
    })
  })

  test('who does what, of all roles and of one', () => {
    const slice = (role?: RoleId) => dutyTableSlice([ACME, ZENITH], 2, VOCABULARY, role)
    const file = dutiesAcross(SEVEN)
    expect(file && acrossHead(undefined, acrossSlice(file, 'three'))).toMatchObject({
      title: 'Who does what in 7 tech lead models: 4 duties · Role Atlas',
      description: expect.stringMatching(/^Of 4 duties, 4 are placed by three sources or more\. They differ on 1, /),
    })
    expect(dutiesHead(undefined, slice())).toEqual({
      title: 'Who does what in 2 tech lead models: 4 duties · Role Atlas',
      description:
        'Of 4 duties, 3 are placed by two or more sources. They agree on 2 and differ on 1: manage people. Duty by duty, with the lines that say so.',
    })
    expect(dutiesHead(ENGINEERING_MANAGER, slice(ENGINEERING_MANAGER.id))).toEqual({
      title: 'What the engineering manager does: 1 duty · Role Atlas',
      description:
        'The engineering manager is named for 1 duty in 1 of 2 models: manage people. Duty by duty, with the lines that say so.',
    })
    expect(dutiesHead(ENGINEERS, slice(ENGINEERS.id)).description).toBe(
      'None of the two models gives the engineers a duty. Where a statement names the role, it stands here with its lines.',
    )
  })

  test.each<[PageHead, RegExp]>([
    [listHeads.homeHead(1), /^One published answer:/],
    [listHeads.homeHead(5), /^Five published answers, and they disagree:/],
    [listHeads.modelsHead(1), /^1 definition of/],
    [listHeads.modelsHead(5000), /^5000 definitions of/],
    [listHeads.themesHead(1), /^1 question, put/],
    [listHeads.themesHead(20), /^20 questions, each put/],
  ])('$title counts in the right number', ({ description }, words) => {
    expect(description).toMatch(words)
  })
})

describe('heads keep to what chats show', () => {
  const long = (model: RoleModel, name: string): RoleModel => ({
    ...model,
    name,
    shortName: name.slice(0, 40),
    inProse: name,
    definition: { ...model.definition, text: `${'Führt '.repeat(26)}.` },
    statements: model.statements.map((each) => ({
      ...each,
      text: 'ü'.repeat(199),
      cite: each.cite.map((cite) => ({ ...cite, section: '章'.repeat(40) })),
    })),
  })
  const [a, b, c, d] = DATASET.models
  if (!a || !b || !c || !d) throw new Error('The fixture has four models.')
  const families: [string, RoleModel[]][] = [
    ['plain', [a, b, c, d, a]],
    ['wordy', [a, b, c, d, a].map((m) => long(m, 'The International Federation of Anvil Makers'))],
    ['one endless word', [a, b, c, d, a].map((m) => long(m, 'Ö'.repeat(48)))],
    ['emoji', [a, b, c, d, a].map((m) => long(m, '👩‍👩‍👧‍👦'.repeat(8)))],
    ['right to left', [a, b, c, d, a].map((m) => long(m, 'התאחדות יצרני הסדנים הבינלאומית'))],
  ]

  const headsOf = (models: RoleModel[]): PageHead[] => [
    listHeads.homeHead(5000),
    listHeads.modelsHead(5000),
    listHeads.themesHead(20),
    listHeads.compareStartHead(),
    listHeads.aboutHead(),
    listHeads.notFoundHead(),
    ...models.flatMap((model) => [
      modelHeads.modelHead(model, VOCABULARY),
      ...model.statements.map((statement) => statementHead(model, statement)),
    ]),
    ...[2, 3, 4, 5].flatMap((count) => [
      headOf(models.slice(0, count)),
      ...themes.map((theme) => comparisonHeads.rowHead(theme, on(theme, ...models.slice(0, count)), roles)),
    ]),
    ...themes.map((theme) => themeHead(theme, few(theme, ...models), roles)),
    ...VOCABULARY.duties.flatMap(({ id }) => {
      const file = dutyPage({ vocabulary: VOCABULARY, models }, id)
      return file ? [dutyHead(file, roles)] : []
    }),
    ...[undefined, ...dutyRoles(roles)].map((role) =>
      dutiesHead(role, dutyTableSlice(models, 5000, VOCABULARY, role?.id)),
    ),
  ]

  test.each(families)('%s', (_, models) => {
    for (const { title, description } of headsOf(models)) {
      expect(byteLength(title), title).toBeLessThanOrEqual(65)
      expect(byteLength(description), description).toBeLessThanOrEqual(300)
      expect(title + description).not.toMatch(/undefined|null|\s{2}|[\ud800-\udbff](?![\udc00-\udfff])/)
      expect(title.length).toBeGreaterThan(0)
    }
  })

  test.each([
    [['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'], 'Tech lead: Alpha Works, Bravo Works, Charlie Works and 2 more'],
    [
      ['Alpha', 'Bravo', 'Charlie', 'Delta Machine Hall'],
      'Tech lead: Alpha Works, Bravo Works, Charlie Works and 1 more',
    ],
    [['Alpha', 'Bravo', 'Charlie'], 'Tech lead: Alpha Works, Bravo Works and Charlie Works'],
    [['Alpha', 'Bravo'], 'Tech lead: Alpha of the North and Bravo of the North'],
  ])('a comparison of %j names as many as fit and counts the rest', (words, title) => {
    const named = words.map((word) => ({
      name: word,
      shortName: `${word} Works`,
      inProse: `${word} of the North`,
      answers: {},
    }))
    expect(headOf(named).title).toBe(title)
  })

  test('the finding stands in the first 70 characters of a comparison', () => {
    expect(headOf([ACME, CORVID, ZENITH]).description.slice(0, 70)).toMatch(
      /^They differ on \d+ of 6 themes and all agree on \d+\./,
    )
  })
})
