import { describe, expect, test } from 'vitest'
import { compareOn } from '../../../src/domain/comparing/comparison.ts'
import { answersApart, type Reason } from '../../../src/domain/comparing/reason.ts'
import { reasonWords } from '../../../src/domain/comparing/relation-words.ts'
import type { AnswerOutline, Theme } from '../../../src/domain/model.ts'
import { MENTORING, PEOPLE_MANAGEMENT, SCOPE, SUCCESS, VOCABULARY } from '../../fixtures/invented-vocabulary.ts'

const [manager, owner] = VOCABULARY.roles.map(({ id }) => id)
if (!manager || !owner) throw new Error('The vocabulary has two roles.')

const answer = 'An answer.'
const SILENT: AnswerOutline = { stance: 'silent' }
const YES: AnswerOutline = { stance: 'does', answer }
const NO: AnswerOutline = { stance: 'does-not', answer }
const NO_OWNER: AnswerOutline = { stance: 'does-not', instead: owner, answer }
const MIXED: AnswerOutline = { stance: 'mixed', answer }
const onlyIf = (when: string): AnswerOutline => ({ stance: 'conditional', when, answer })
const shared = (...roles: (typeof manager)[]): AnswerOutline => ({ stance: 'shared', with: roles, answer })
const given = (instead: typeof manager): AnswerOutline => ({ stance: 'other-role', instead, answer })
const fact = (value: string): AnswerOutline => ({ stance: 'states', value, answer })

describe('why a theme is in its class', () => {
  test.each<[Theme, AnswerOutline[], string]>([
    [MENTORING, [YES, NO], '1 yes, 1 no'],
    [MENTORING, [NO, YES, SILENT, YES], '2 yes, 1 no'],
    [MENTORING, [YES, onlyIf('asked')], '1 yes, 1 only if'],
    [
      PEOPLE_MANAGEMENT,
      [given(manager), SILENT, onlyIf('agreed'), MIXED, NO],
      '1 only if, 1 partly, 1 no, 1 left to others',
    ],
    [
      PEOPLE_MANAGEMENT,
      [NO, MIXED, onlyIf('agreed'), shared(owner), YES],
      '1 yes, 1 shared, 1 only if, 1 partly, 1 no',
    ],
    [SCOPE, [fact('one-team'), fact('several-teams'), fact('one-team')], ''],
    [SCOPE, [fact('one-team'), fact('several-teams'), NO], '2 facts, 1 no'],
    [SCOPE, [MIXED, fact('one-team'), NO], '1 fact, 1 partly, 1 no'],
    [SCOPE, [fact('one-team'), fact('one-team')], 'same answer'],
    [SCOPE, [fact('one-team'), fact('one-team'), SILENT], 'same answer; 1 silent'],
    [MENTORING, [YES, YES, YES], 'same stance: yes'],
    [MENTORING, [NO, NO], 'same stance: no'],
    [MENTORING, [onlyIf('asked'), onlyIf('asked'), SILENT, SILENT], 'same stance: only if; 2 silent'],
    [MENTORING, [onlyIf('asked'), onlyIf('there is time')], 'same stance, different condition'],
    [MENTORING, [onlyIf('asked'), SILENT, onlyIf('agreed'), SILENT], 'same stance, different condition; 2 silent'],
    [MENTORING, [shared(manager, owner), shared(owner, manager)], 'same stance: shared'],
    [MENTORING, [shared(manager), shared(owner)], 'same stance, different partner'],
    [MENTORING, [given(manager), given(owner)], 'same stance, different stand-in'],
    [MENTORING, [NO, NO_OWNER], 'same stance, different stand-in'],
    [MENTORING, [NO, given(owner)], 'ruled out, or left to others'],
    [MENTORING, [NO_OWNER, SILENT, given(owner)], 'ruled out, or left to others; 1 silent'],
    [MENTORING, [MIXED, MIXED], 'each in part, perhaps not the same part'],
    [MENTORING, [MIXED, SILENT, MIXED, MIXED], 'each in part, perhaps not the same part'],
    [MENTORING, [MIXED, YES, MIXED], '1 yes, 2 partly'],
    [MENTORING, [SILENT, NO], 'the other says nothing'],
    [MENTORING, [SILENT, YES, SILENT], 'the others say nothing'],
    [MENTORING, [YES], 'no other is compared'],
    [SUCCESS, [{ stance: 'states', answer }, NO], 'a fact without a common scale'],
    [MENTORING, [SILENT, SILENT], 'no source answers it'],
  ])('$id, %j: %s', (theme, answers, words) => {
    const { reason } = compareOn(theme, answers)
    const told = reasonWords(reason)
    // A count is held to its word, so that no line ends between them.
    expect(told.replaceAll('\u00a0', ' ')).toBe(words)
    expect(told.length).toBeLessThanOrEqual(45)
  })

  test('the sides of a difference are counted as data, silence left out', () => {
    const reason: Reason = { kind: 'sides', sides: [['yes', 2], ['no', 1]] } // biome-ignore format: one line
    expect(compareOn(MENTORING, [NO, YES, SILENT, YES]).reason).toEqual(reason)
  })

  test('the facts of a difference are counted where they are all that differs: the relation says how many', () => {
    const apart = (...answers: AnswerOutline[]) => answersApart(compareOn(SCOPE, answers).reason)
    expect(apart(fact('one-team'), fact('several-teams'), fact('one-team'), SILENT)).toBe(2)
    expect(apart(fact('one-team'), fact('several-teams'), NO)).toBeUndefined()
    expect(apart(fact('one-team'), fact('one-team'))).toBeUndefined()
    expect(apart({ stance: 'states', answer }, fact('one-team'), fact('several-teams'))).toBe(2)
  })

  test('only agreement can be on different terms', () => {
    expect(compareOn(MENTORING, [onlyIf('asked'), onlyIf('agreed')]).onDifferentTerms).toBe(true)
    expect(compareOn(MENTORING, [onlyIf('asked'), onlyIf('agreed'), YES]).onDifferentTerms).toBe(false)
  })
})
