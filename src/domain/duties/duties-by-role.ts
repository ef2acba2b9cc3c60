import type { Duty, Role, RoleId, Stance, Statement } from '../model.ts'
import { stanceWords } from '../statements/stance.ts'
import { isOwn } from '../statements/statement-status.ts'
import { dutiesOf } from './statement-duties.ts'

/** A stance that places a duty. */
export type DutyStance = Exclude<Stance, 'states'>

/** A duty with the statements that place it, in the order of the document. */
export interface PlacedDuty {
  duty: Duty
  statements: Statement[]
}

/** The duties that a model places alike: with the same role, on the same condition. */
export interface DutyGroup {
  stance: DutyStance
  with?: RoleId[] | undefined
  when?: string | undefined
  instead?: RoleId | undefined
  duties: PlacedDuty[]
}

/** The tech lead's own first, what is not theirs last. */
export const PLACING_ORDER: DutyStance[] = ['does', 'shared', 'conditional', 'other-role', 'does-not']

/**
 * Who does what: the duties of a model's own statements, grouped by the role they are given to. Groups of one kind and
 * the duties in them keep the order of the document. Anecdotes, examples and other kinds of company place nothing.
 */
export function dutiesByRole(statements: readonly Statement[], all: readonly Duty[]): DutyGroup[] {
  const duties = new Map(all.map((duty) => [duty.id, duty]))
  const groups = new Map<string, DutyGroup>()
  for (const statement of statements.filter(isOwn)) {
    if (statement.stance === 'states') continue
    const terms = termsOf(statement, statement.stance)
    const key = JSON.stringify([terms.stance, terms.when, terms.with && [...terms.with].sort(), terms.instead])
    for (const id of dutiesOf(statement)) {
      const duty = duties.get(id)
      if (!duty) continue
      const group = groups.get(key) ?? { ...terms, duties: [] }
      groups.set(key, group)
      const placed = group.duties.find((each) => each.duty.id === id)
      if (placed) placed.statements.push(statement)
      else group.duties.push({ duty, statements: [statement] })
    }
  }
  return [...groups.values()].sort((a, b) => PLACING_ORDER.indexOf(a.stance) - PLACING_ORDER.indexOf(b.stance))
}

/** Only the terms that tell groups apart: whoever does what the tech lead does not is said with the duty. */
function termsOf(statement: Statement, stance: DutyStance): Omit<DutyGroup, 'duties'> {
  if (stance === 'shared') return { stance, with: statement.with }
  if (stance === 'conditional')
    return { stance, when: statement.when, ...(statement.with ? { with: statement.with } : {}) }
  return stance === 'other-role' ? { stance, instead: statement.instead } : { stance }
}

/** Who a group of duties belongs to: “Tech lead”, “Shared with the product owner”, “Engineering manager”. */
export function groupInWords(group: Omit<DutyGroup, 'duties'>, roles: readonly Role[]): string {
  if (group.stance === 'does') return 'Tech lead'
  if (group.stance === 'conditional' && group.when && !group.with) return `Tech lead, only if ${group.when}`
  if (group.stance === 'does-not') return 'Explicitly not the tech lead'
  const role = roles.find(({ id }) => id === group.instead)
  return group.stance === 'other-role' && role ? role.name : stanceWords(group, roles)
}
