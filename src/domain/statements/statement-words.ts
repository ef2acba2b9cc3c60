import type { Role, Theme } from '../model.ts'
import { type StanceTerms, stanceWords } from './stance.ts'

/** Whether a question is answered by a yes or a no. “How much?” is not: there a no would deny more than the source does. */
export function takesYesOrNo({ question }: Pick<Theme, 'question'>): boolean {
  return /^(?:Is|Are|Does|Do) /.test(question)
}

/**
 * How a statement speaks, to be said behind the name of its theme; undefined for a fact, and where the theme takes no yes or no:
 * there the statement says it, and “Coding time: explicitly not” would be read as “does not code”.
 */
export function statementWords(
  said: StanceTerms,
  theme: Pick<Theme, 'question'>,
  roles: readonly Role[],
): string | undefined {
  return said.stance === 'states' || !takesYesOrNo(theme) ? undefined : stanceWords(said, roles)
}
