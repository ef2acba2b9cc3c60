import { describe, expect, test } from 'vitest'
import type { SpokenStance } from '../../../src/domain/model.ts'
import {
  answerWords,
  factLetter,
  factValue,
  STANCE_LABELS,
  STANCE_MARKS,
  type StanceTerms,
  stanceClause,
  stanceWords,
} from '../../../src/domain/statements/stance.ts'
import { roleId } from '../../fixtures/ids.ts'
import {
  ENGINEERING_MANAGER,
  ENGINEERS,
  HR,
  MENTORING,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../../fixtures/invented-vocabulary.ts'

const { roles } = VOCABULARY

/** Each way of answering: in full words, and as a clause after a name. */
const WORDS: [StanceTerms, words: string, clause: string][] = [
  [{ stance: 'does' }, 'Does it', 'yes'],
  [{ stance: 'mixed' }, 'Mixed', 'in part'],
  [{ stance: 'does-not' }, 'Explicitly not', 'explicitly not'],
  [{ stance: 'does-not', instead: HR.id }, 'Explicitly not', 'explicitly not'],
  [{ stance: 'conditional', when: 'there are juniors' }, 'Only if there are juniors', 'only if there are juniors'],
  [{ stance: 'conditional', when: 'HR agrees' }, 'Only if HR agrees', 'only if HR agrees'],
  [{ stance: 'shared', with: [PRODUCT_OWNER.id] }, 'Shared with the product owner', 'shared with the product owner'],
  [
    { stance: 'shared', with: [PRODUCT_OWNER.id, ENGINEERING_MANAGER.id, ENGINEERS.id] },
    'Shared with the product owner, the engineering manager and the engineers',
    'shared with the product owner, the engineering manager and the engineers',
  ],
  [
    { stance: 'other-role', instead: ENGINEERING_MANAGER.id },
    'The engineering manager does',
    'the engineering manager does',
  ],
  [{ stance: 'other-role', instead: ENGINEERS.id }, 'The engineers do', 'the engineers do'],
  [{ stance: 'other-role', instead: HR.id }, 'HR does', 'HR does'],
]

describe('a stance in words', () => {
  test.each(WORDS)('%j: %s', (said, words) => {
    expect(stanceWords(said, roles)).toBe(words)
  })

  test('a role that the vocabulary lacks is named by its id, not left out', () => {
    expect(stanceWords({ stance: 'shared', with: [roleId('harbour-master')] }, roles)).toBe(
      'Shared with harbour-master',
    )
  })

  test('silence has words of its own', () => {
    expect(stanceWords({ stance: 'silent' }, roles)).toBe('Says nothing')
  })
})

describe('a stance as a clause', () => {
  const spoken = (said: StanceTerms) => ({
    ...said,
    stance: said.stance as SpokenStance,
    answer: 'An answer.',
    statements: [],
  })

  test.each(WORDS)('%j', (said, _, clause) => {
    expect(stanceClause(spoken(said), MENTORING, roles)).toBe(clause)
  })

  test('a fact is given by its value where it has one', () => {
    expect(stanceClause({ ...spoken({ stance: 'states' }), value: 'one-team' }, SCOPE, roles)).toBe('one team')
    expect(stanceClause(spoken({ stance: 'states' }), SUCCESS, roles)).toBe('answers in its own words')
  })

  test('silence', () => {
    expect(stanceClause({ stance: 'silent' }, MENTORING, roles)).toBe('says nothing')
  })
})

test('no two stances are taken for one another: each has words of its own', () => {
  const labels = Object.values(STANCE_LABELS)
  expect(new Set(labels).size).toBe(labels.length)
})

test('no two stances look alike: a fact is not a yes', () => {
  const marks = Object.values(STANCE_MARKS)
  expect(new Set(marks).size).toBe(marks.length)
})

describe('a fact', () => {
  const values = (...ids: string[]) => ({ values: ids.map((id) => ({ id, label: `Label of ${id}` })) })
  const stated = (value?: string) => ({ stance: 'states' as const, value })

  test('has the letter of its value, by its place in the theme: a value that is added at the end moves none', () => {
    expect(['one', 'two', 'three'].map((id) => factLetter(stated(id), values('one', 'two', 'three')))).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(factLetter(stated('two'), values('one', 'two', 'three', 'four'))).toBe('b')
    expect(factLetter(stated('one'), values('one'))).toBe('a')
  })

  test.each([
    ['no value', stated(), values('one')],
    ['a value the theme lacks', stated('ghost'), values('one')],
    ['a theme without values', stated('one'), {}],
    ['no fact', { stance: 'does' as const, value: 'one' }, values('one')],
  ])('has no letter and no value with %s', (_what, answer, theme) => {
    expect(factLetter(answer, theme)).toBeUndefined()
    expect(factValue(answer, theme)).toBeUndefined()
  })

  test('has a hole from the twenty-seventh value on, and its word all the same', () => {
    const many = values(...Array.from({ length: 27 }, (_, place) => `value-${place}`))
    expect(factLetter(stated('value-25'), many)).toBe('z')
    expect(factLetter(stated('value-26'), many)).toBeUndefined()
    expect(answerWords(stated('value-26'), many, roles)).toBe('Label of value-26')
  })

  test('is told by its value; without one its answer says it, and nothing else does', () => {
    expect(answerWords(stated('one-team'), SCOPE, roles)).toBe('One team')
    expect(answerWords(stated(), SUCCESS, roles)).toBeUndefined()
    expect(answerWords({ stance: 'mixed' }, SCOPE, roles)).toBe('Mixed')
    expect(answerWords({ stance: 'silent' }, SUCCESS, roles)).toBe('Says nothing')
  })
})
