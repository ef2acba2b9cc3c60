import { dutiesOf } from '../../domain/duties/statement-duties.ts'
import { idsIn, itemsOf, statementsOf } from '../draft.ts'
import { faultAt, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Duties named by statements stand in content/duties.yaml, and are still given. */
export const knownDuties: Rule = {
  name: 'known-duties',
  description: 'Every duty that is named exists, is not retired, and is named once.',
  check: ({ duties, models }) => {
    const duty = {
      kind: 'duty',
      known: idsIn(duties, 'duties'),
      why: 'The same duty in two models has the same id; duties come from content/duties.yaml.',
      listed: 'content/duties.yaml lists the duties; add yours there',
    }
    const retired = new Set(
      itemsOf(duties.draft.duties).flatMap(([, { id, retired }]) => (retired ? [id as string] : [])),
    )
    const named = models.flatMap((file) =>
      statementsOf(file).flatMap(({ statement, at }) =>
        dutiesOf(statement).map((id, i, all) => ({
          file,
          at: (Array.isArray(statement.duty) ? [...at, 'duty', i] : [...at, 'duty']) satisfies Path,
          id,
          again: all.indexOf(id) < i,
        })),
      ),
    )
    return [
      ...unknownIds(named.map(({ file, at, id }) => ({ ...duty, file, at, id }))),
      ...named
        .filter(({ id }) => retired.has(id))
        .map(({ file, at, id }) =>
          faultAt(file, at, {
            what: `the duty "${id}" is retired`,
            why: 'It lined up what documents do not say alike; its id stays in content/duties.yaml, unused.',
            fix: 'Name another duty, or add one to content/duties.yaml.',
          }),
        ),
      ...named
        .filter(({ again }) => again)
        .map(({ file, at, id }) =>
          faultAt(file, at, {
            what: `the duty "${id}" is named twice`,
            why: 'A statement gives a duty once.',
            fix: 'Delete one of the two.',
          }),
        ),
    ]
  },
}
