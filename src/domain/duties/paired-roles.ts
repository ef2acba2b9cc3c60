import type { Role, RoleId, RoleModel } from '../model.ts'
import { isOwn } from '../statements/statement-status.ts'
import { holdersOf, termsOf } from './duty-terms.ts'
import { dutiesOf } from './statement-duties.ts'

/** One organisation alone is no comparison: from so many on a role stands beside the tech lead on a page of its own. */
const ENOUGH = 2

/** The roles that stand beside the tech lead: two models or more give them a duty, alone or together with it. */
export function pairedRoles(
  roles: readonly Pick<Role, 'id'>[],
  models: readonly Pick<RoleModel, 'statements'>[],
): RoleId[] {
  const given = models.map(
    ({ statements }) =>
      new Set(
        statements
          .filter((statement) => isOwn(statement) && dutiesOf(statement).length > 0)
          .flatMap((statement) => termsOf(statement) ?? [])
          .flatMap((terms) => [...holdersOf([terms])]),
      ),
  )
  return roles.map(({ id }) => id).filter((id) => given.filter((some) => some.has(id)).length >= ENOUGH)
}
