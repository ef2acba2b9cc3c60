import type { Role, RoleId } from '../model.ts'

/** The role that all documents are about. It stands beside those of `content/roles.yaml`, which names the others. */
export const TECH_LEAD = 'tech-lead' as RoleId

const TECH_LEAD_ROLE: Role = { id: TECH_LEAD, name: 'Tech lead', inProse: 'the tech lead' }

/** Every role that a duty can have: the tech lead first. */
export function dutyRoles(others: readonly Role[]): Role[] {
  return [TECH_LEAD_ROLE, ...others]
}
