import { speaksTo } from '../../domain/slices.ts'
import { isOwn } from '../../domain/statements/statement-status.ts'
import { faultAt, type Said } from '../located.ts'
import type { Rule, Scopes, Shared } from '../rule.ts'

/**
 * An answer rests on statements that are the document’s own and speak to its theme: what it says of other companies, or tells
 * as a story, is not what its own model says.
 */
export const answersRestOnOwn: Rule = {
  name: 'answers-rest-on-own',
  scope: 'answer',
  check: (given, { ids }) =>
    given.answer.statements.flatMap((_, i) => {
      const said = wrongWith(given, i, ids.themes)
      return said ? faultAt(given.file, [...given.at, 'statements', i], said) : []
    }),
}

/** What is wrong with one of the statements that an answer rests on. */
function wrongWith(
  { id: theme, answer, basis }: Scopes['answer'],
  i: number,
  themes: Shared['ids']['themes'],
): Said | undefined {
  const statement = basis[i]
  if (!statement) return undefined
  const { id } = statement
  if (answer.statements.indexOf(id) < i)
    return {
      what: `the answer to "${theme}" names "${id}" twice`,
      why: 'A statement counts once.',
      fix: 'Delete one of the two.',
    }
  if (!isOwn(statement))
    return {
      what: `the answer to "${theme}" rests on "${id}", which has "status: ${statement.status}"`,
      why: 'Only own and unfinished statements are what this model says.',
      fix: `Delete "${id}" here, or correct its status.`,
    }
  // A theme with a slip in its name is that slip's fault alone.
  const areKnown = [theme, statement.theme, ...(statement.also ?? [])].every((one) => themes?.has(one))
  if (speaksTo(statement, theme) || !areKnown) return undefined
  return {
    what: `the answer to "${theme}" rests on "${id}", which speaks to "${statement.theme}"`,
    why: 'Readers find a statement under its themes; this one would not be found here.',
    fix: `Delete "${id}" here, or add "${theme}" to its "also".`,
  }
}
