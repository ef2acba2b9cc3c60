import { describe, expect, test } from 'vitest'
import type { SpokenStance } from '../../src/domain/model.ts'
import { STANCE_LABELS, STANCE_MARKS, type StanceTerms, stanceClause, stanceWords } from '../../src/domain/stance.ts'
import { roleId } from '../fixtures/ids.ts'
import {
  ENGINEERING_MANAGER,
  ENGINEERS,
  HR,
  MENTORING,
  PRODUCT_OWNER,
  SCOPE,
  SUCCESS,
  VOCABULARY,
} from '../fixtures/invented-vocabulary.ts'

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
    expect(stanceClause(spoken({ stance: 'states' }), SUCCESS, roles)).toBe('states it')
  })

  test('silence', () => {
    expect(stanceClause({ stance: 'silent' }, MENTORING, roles)).toBe('says nothing')
  })
})

test('no two stances are taken for one another: each has words of its own', () => {
  const labels = Object.values(STANCE_LABELS)
  expect(new Set(labels).size).toBe(labels.length)
})

test('only “states” and “does” look alike', () => {
  const marks = Object.entries(STANCE_MARKS).filter(([stance]) => stance !== 'states')
  expect(new Set(marks.map(([, mark]) => mark)).size).toBe(marks.length)
})
