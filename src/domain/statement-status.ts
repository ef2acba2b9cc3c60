import type { Statement } from './model.ts'

/** What a statement is, where it is not plainly what the model says of its own role. */
export type StatementStatus = NonNullable<Statement['status']>

/** The status in a few words beside a statement. A statement of the model's own needs none. */
export const STATUS_LABELS: Record<Exclude<StatementStatus, 'own'>, string> = {
  unfinished: 'Unfinished in the source',
  elsewhere: 'Of other kinds of company',
  anecdote: 'An anecdote',
  example: 'An example',
}

/** What each status means for the answers, for the legend. */
export const STATUS_MEANINGS: Record<Exclude<StatementStatus, 'own'>, string> = {
  unfinished: 'The passage is a stub or a note. It is marked, and never filled in.',
  elsewhere: 'Said of other companies, not of the one described. It never feeds an answer.',
  anecdote: 'One story of one person. It never feeds an answer.',
  example: 'A possibility given to illustrate something else. It never feeds an answer.',
}

/** The words that set a statement apart, or undefined where it is the model's own. */
export function statusLabel(statement: Pick<Statement, 'status'>): string | undefined {
  const { status = 'own' } = statement
  return status === 'own' ? undefined : STATUS_LABELS[status]
}
