import { idsIn, statementsOf } from '../draft.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Duties named by statements stand in content/duties.yaml. */
export const knownDuties: Rule = {
  name: 'known-duties',
  description: 'Every duty that is named exists.',
  check: ({ duties, models }) => {
    const duty = {
      kind: 'duty',
      known: idsIn(duties, 'duties'),
      why: 'The same duty in two models has the same id; duties come from content/duties.yaml.',
      listed: 'content/duties.yaml lists the duties; add yours there',
    }
    return unknownIds(
      models.flatMap((file) =>
        statementsOf(file).flatMap(({ statement, at }) =>
          statement.duty ? [{ ...duty, file, at: [...at, 'duty'], id: statement.duty }] : [],
        ),
      ),
    )
  },
}
