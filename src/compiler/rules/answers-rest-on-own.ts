import { speaksTo } from '../../domain/slices.ts'
import { isOwn } from '../../domain/statements/statement-status.ts'
import { answersOf, idsIn, statementsById } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** What a document says of other companies, or tells as a story, is not what its own model says. */
export const answersRestOnOwn: Rule = {
  name: 'answers-rest-on-own',
  description: 'An answer rests on statements that are the document’s own and speak to its theme.',
  check: ({ themes, models }) => {
    const known = idsIn(themes, 'themes')
    // A theme with a slip in its name is that slip's fault alone.
    const areKnown = (named: readonly string[]) => named.every((theme) => known?.has(theme))
    return models.flatMap((file) => {
      const statements = statementsById(file)
      return answersOf(file).flatMap(({ theme, answer, at }) =>
        answer.statements.flatMap((id, i): Fault[] => {
          const statement = statements.get(id)
          if (!statement) return []
          const where = [...at, 'statements', i]
          if (answer.statements.indexOf(id) < i)
            return [
              faultAt(file, where, {
                what: `the answer to "${theme}" names "${id}" twice`,
                why: 'A statement counts once.',
                fix: 'Delete one of the two.',
              }),
            ]
          if (!isOwn(statement))
            return [
              faultAt(file, where, {
                what: `the answer to "${theme}" rests on "${id}", which has "status: ${statement.status}"`,
                why: 'Only own and unfinished statements are what this model says.',
                fix: `Delete "${id}" here, or correct its status.`,
              }),
            ]
          if (!speaksTo(statement, theme) && areKnown([theme, statement.theme, ...(statement.also ?? [])]))
            return [
              faultAt(file, where, {
                what: `the answer to "${theme}" rests on "${id}", which speaks to "${statement.theme}"`,
                why: 'Readers find a statement under its themes; this one would not be found here.',
                fix: `Delete "${id}" here, or add "${theme}" to its "also".`,
              }),
            ]
          return []
        }),
      )
    })
  },
}
