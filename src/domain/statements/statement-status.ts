import type { Role, Statement } from '../model.ts'
import { type StanceTerms, stanceWords } from './stance.ts'

/** What a statement is, where it is not simply what its own model says. */
export const STATUS_WORDS: Record<NonNullable<Statement['status']>, string> = {
  own: '',
  unfinished: 'the passage is unfinished',
  elsewhere: 'about other kinds of company',
  anecdote: 'an anecdote',
  example: 'given as an example',
}

/** What limits a statement, in words: “hedged in the source, an anecdote”; empty where nothing does. */
export function limitsInWords(statement: Pick<Statement, 'hedged' | 'status'>): string[] {
  const limits = statement.hedged ? ['hedged in the source'] : []
  const status = statement.status && STATUS_WORDS[statement.status]
  return status ? [...limits, status] : limits
}

/** Whether a statement says what its model says: an unfinished passage does, and is marked; an anecdote does not. */
export function isOwn({ status = 'own' }: Pick<Statement, 'status'>): boolean {
  return status === 'own' || status === 'unfinished'
}

/**
 * Whether a statement has to say its own stance below an answer: its condition, partner or denial is not the answer's.
 * An anecdote that states a fact answers nothing: a tick beside it would say otherwise.
 */
export function saysItsOwnStance(statement: Statement, answer: StanceTerms, roles: readonly Role[]): boolean {
  const answers = isOwn(statement) || statement.stance !== 'states'
  return answers && stanceWords(statement, roles) !== stanceWords(answer, roles)
}
