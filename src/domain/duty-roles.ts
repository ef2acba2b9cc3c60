import type { RoleId } from './model.ts'

/** The role that all documents are about. It stands beside those of `content/roles.yaml`, which names the others. */
export const TECH_LEAD = 'tech-lead' as RoleId
