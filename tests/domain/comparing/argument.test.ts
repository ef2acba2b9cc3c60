import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { argumentOf, groupWords } from '../../../src/domain/comparing/argument.ts'
import { argumentFinding } from '../../../src/domain/comparing/argument-finding.ts'
import { compareOn } from '../../../src/domain/comparing/comparison.ts'
import type { AnswerOutline, Theme } from '../../../src/domain/model.ts'
import { partsText } from '../../../src/domain/prose.ts'
import { MENTORING, SCOPE, SUCCESS, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'
import { holds } from '../support/holds.ts'

const [manager, owner] = VOCABULARY.roles.map(({ id }) => id)
if (!manager || !owner) throw new Error('The vocabulary has two roles.')

const answer = 'An answer.'
const SILENT: AnswerOutline = { stance: 'silent' }
const YES: AnswerOutline = { stance: 'does', answer }
const NO: AnswerOutline = { stance: 'does-not', answer }
const MIXED: AnswerOutline = { stance: 'mixed', answer }
const ONLY: AnswerOutline = { stance: 'conditional', when: 'asked', answer }
const GIVEN: AnswerOutline = { stance: 'other-role', instead: manager, answer }
const TO_OWNER: AnswerOutline = { stance: 'other-role', instead: owner, answer }
const fact = (value: string): AnswerOutline => ({ stance: 'states', value, answer })
const ONE = fact('one-team')
const SEVERAL = fact('several-teams')
const NAMES = ['Acme', 'the Corvid guide', 'Zenith', 'Brill', 'Dune']

/** The places group by group, each with the first letter of how it stands: `a1 g0,2 s3`. */
function told(theme: Theme, answers: AnswerOutline[]): [order: string, finding: string] {
  const row = compareOn(theme, answers)
  const groups = argumentOf(row)
  return [
    groups.map(({ footing, places }) => `${footing} ${places.join()}`).join('; '),
    partsText(argumentFinding(row, groups, NAMES, VOCABULARY.roles)),
  ]
}

describe('the answers of a theme as an argument', () => {
  test.each<[string, Theme, AnswerOutline[], string, string]>([
    [
      'one against two',
      MENTORING,
      [YES, NO, YES],
      'alone 1; agree 0,2',
      'The Corvid guide rules it out, the other two say yes.',
    ],
    [
      'denied and given away are one side',
      MENTORING,
      [GIVEN, ONLY, NO],
      'alone 1; agree 0,2',
      'The Corvid guide sets a condition, the other two say no.',
    ],
    [
      'given to one role',
      MENTORING,
      [YES, YES, GIVEN],
      'alone 2; agree 0,1',
      'Zenith leaves it to the engineering manager, the other two say yes.',
    ],
    [
      'given to one role by several',
      MENTORING,
      [GIVEN, YES, GIVEN],
      'alone 1; agree 0,2',
      'The Corvid guide says yes, the other two leave it to the engineering manager.',
    ],
    [
      'given to several roles',
      MENTORING,
      [GIVEN, YES, TO_OWNER],
      'alone 1; agree 0,2',
      'The Corvid guide says yes, the other two give it to another role.',
    ],
    [
      'two alone, two agree, one silent',
      MENTORING,
      [SILENT, YES, ONLY, YES, GIVEN],
      'alone 2; alone 4; agree 1,3; silent 0',
      'Zenith sets a condition, Dune leaves it to the engineering manager, two say yes.',
    ],
    [
      'two against three',
      MENTORING,
      [YES, NO, YES, NO, YES],
      'agree 1,3; agree 0,2,4',
      'The Corvid guide and Brill rule it out, the other three say yes.',
    ],
    [
      'two against two: the order of the models holds',
      MENTORING,
      [YES, NO, YES, NO],
      'agree 0,2; agree 1,3',
      'Acme and Zenith say yes, the other two rule it out.',
    ],
    ['all apart', MENTORING, [YES, SILENT, NO, ONLY], 'apart 0,2,3; silent 1', 'Three different answers.'],
    ['two apart', MENTORING, [YES, NO, SILENT], 'apart 0,1; silent 2', 'Two different answers.'],
    [
      'facts with values',
      SCOPE,
      [ONE, SEVERAL, ONE],
      'alone 1; agree 0,2',
      'The Corvid guide says several teams, the other two say one team.',
    ],
    [
      'two that split it do not agree',
      MENTORING,
      [MIXED, YES, MIXED],
      'alone 1; beside 0,2',
      'The Corvid guide says yes, the other two say partly.',
    ],
    ['all agree', MENTORING, [YES, YES, YES], 'agree 0,1,2', ''],
    ['all split it', MENTORING, [MIXED, MIXED, SILENT], 'beside 0,1; silent 2', ''],
    ['some agree, one is silent', MENTORING, [YES, SILENT, YES], 'agree 0,2; silent 1', ''],
    ['denied and given away, nobody else', MENTORING, [NO, SILENT, GIVEN], 'agree 0,2; silent 1', ''],
    ['one speaks', MENTORING, [SILENT, YES, SILENT], 'beside 1; silent 0,2', ''],
    ['facts without a scale', SUCCESS, [{ stance: 'states', answer }, SILENT, NO], 'beside 0,2; silent 1', ''],
    ['nobody speaks', MENTORING, [SILENT, SILENT, SILENT], 'silent 0,1,2', ''],
  ])('%s', (_case, theme, answers, order, finding) => {
    expect(told(theme, answers)).toEqual([order, finding])
  })

  test('name how many agree at the first of them, and who differs', () => {
    const words = (answers: AnswerOutline[]) => argumentOf(compareOn(MENTORING, answers)).map(groupWords)
    expect(words([YES, NO, YES, SILENT])).toEqual(['Differs', 'Two agree', ''])
    expect(words([YES, YES, YES])).toEqual(['Three agree'])
    expect(words([YES, NO, ONLY])).toEqual([''])
  })

  test('are all there, each once; only the silent are silent, and they are last', () => {
    const any = fc.array(fc.constantFrom(SILENT, YES, NO, MIXED, ONLY, GIVEN, ONE, SEVERAL), {
      minLength: 2,
      maxLength: 5,
    })
    holds(
      fc.property(fc.constantFrom(MENTORING, SCOPE, SUCCESS), any, (theme, answers) => {
        const row = compareOn(theme, answers)
        const groups = argumentOf(row)
        const places = groups.flatMap((group) => group.places)
        expect([...places].sort()).toEqual([...answers.keys()])
        const silent = places.filter((place) => answers[place]?.stance === 'silent')
        expect(places.slice(places.length - silent.length)).toEqual(silent)
        const finding = argumentFinding(row, groups, NAMES, VOCABULARY.roles)
        expect(finding.length > 0).toBe(row.agreement === 'differ')
      }),
    )
  })
})
