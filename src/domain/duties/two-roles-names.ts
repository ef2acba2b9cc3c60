import type { Role } from '../model.ts'
import { uncapitalised } from '../words.ts'
import type { Side } from './role-sides.ts'

/** What a page of two roles is about: “Tech lead and engineering manager”. */
export function twoRolesTitle({ name }: Pick<Role, 'name'>): string {
  return `Tech lead and ${uncapitalised(name)}`
}

/** What each side is called. */
export function sideName(side: Side, { name }: Pick<Role, 'name'>): string {
  return { 'tech-lead': 'Tech lead', both: 'Both', divided: 'Divided', other: name, neither: 'Neither' }[side]
}
