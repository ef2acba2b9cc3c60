import type { Rule } from '../rule.ts'
import { unknownIds } from '../unknown-id.ts'

/** Roles named by models stand in content/roles.yaml. */
export const knownRoles: Rule = {
  name: 'known-roles',
  scope: 'spoken',
  check({ file, at, spoken }, { ids }) {
    const role = {
      ...{ file, kind: 'role', known: ids.roles },
      why: 'Who does what lines up by role; roles come from content/roles.yaml.',
      listed: 'content/roles.yaml lists the roles; add yours there',
      open: true as const,
    }
    return unknownIds([
      ...(spoken.with ?? []).map((id, i) => ({ ...role, at: [...at, 'with', i], id })),
      ...(spoken.instead ? [{ ...role, at: [...at, 'instead'], id: spoken.instead }] : []),
    ])
  },
}
