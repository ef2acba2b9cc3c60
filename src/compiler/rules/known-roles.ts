import { answersOf, idsIn, statementsOf } from '../draft.ts'
import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Roles named by models stand in content/roles.yaml. */
export const knownRoles: Rule = {
  name: 'known-roles',
  description: 'Every role that is named exists.',
  check: ({ roles, models }) => {
    const role = {
      kind: 'role',
      known: idsIn(roles, 'roles'),
      why: 'Who does what lines up by role; roles come from content/roles.yaml.',
      listed: 'content/roles.yaml lists the roles; add yours there',
    }
    return unknownIds(
      models.flatMap((file) => {
        const spoken = [
          ...statementsOf(file).map(({ statement, at }) => ({ terms: statement, at })),
          ...answersOf(file).map(({ answer, at }) => ({ terms: answer, at })),
        ]
        return spoken.flatMap(({ terms, at }) => [
          ...(terms.with ?? []).map((id, i) => ({ ...role, file, at: [...at, 'with', i], id })),
          ...(terms.instead ? [{ ...role, file, at: [...at, 'instead'], id: terms.instead }] : []),
        ])
      }),
    )
  },
}
