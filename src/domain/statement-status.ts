import type { Statement } from './model.ts'

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
