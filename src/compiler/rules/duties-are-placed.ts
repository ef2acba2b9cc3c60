import { statementsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A duty is given to somebody; a fact is not. */
export const dutiesArePlaced: Rule = {
  name: 'duties-are-placed',
  description: 'A statement with a duty says who has it: its stance is not "states".',
  check: ({ models }) =>
    models.flatMap((file) =>
      statementsOf(file).flatMap(({ statement, at }) =>
        statement.duty && statement.stance === 'states'
          ? [
              faultAt(file, [...at, 'stance'], {
                what: `the statement "${statement.id}" has a duty, but only states a fact`,
                why: 'A duty says who does something; "states" leaves open who.',
                fix: 'Type the stance the document gives it (does, shared, conditional, does-not, other-role), or delete "duty".',
              }),
            ]
          : [],
      ),
    ),
}
