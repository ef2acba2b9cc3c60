import type { Duty, Role, Statement } from '../model.ts'
import { stanceWords } from '../statements/stance.ts'
import { isOwn } from '../statements/statement-status.ts'
import { type DutyTerms, PLACING_ORDER, termsKey, termsOf } from './duty-terms.ts'
import { dutiesOf } from './statement-duties.ts'

/** A duty with the statements that place it, in the order of the document. */
export interface PlacedDuty {
  duty: Duty
  statements: Statement[]
}

/** The duties that a model places alike: with the same role, on the same condition. */
export interface DutyGroup extends DutyTerms {
  duties: PlacedDuty[]
}

/**
 * Who does what: the duties of a model's own statements, grouped by the role they are given to. Groups of one kind and
 * the duties in them keep the order of the document. Anecdotes, examples and other kinds of company place nothing.
 */
export function dutiesByRole(statements: readonly Statement[], all: readonly Duty[]): DutyGroup[] {
  const duties = new Map(all.map((duty) => [duty.id, duty]))
  const groups = new Map<string, DutyGroup>()
  for (const statement of statements.filter(isOwn)) {
    const terms = groupTerms(statement)
    if (!terms) continue
    const key = termsKey(terms)
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
function groupTerms(statement: Statement): DutyTerms | undefined {
  const terms = termsOf(statement)
  return terms?.stance === 'does-not' ? { stance: terms.stance } : terms
}

/** Who a group of duties belongs to: “Tech lead”, “Shared with the product owner”, “Engineering manager”. */
export function groupInWords(group: DutyTerms, roles: readonly Role[]): string {
  if (group.stance === 'does') return 'Tech lead'
  if (group.stance === 'conditional' && group.when && !group.with) return `Tech lead, only if ${group.when}`
  if (group.stance === 'does-not') return 'Explicitly not the tech lead'
  const role = roles.find(({ id }) => id === group.instead)
  return group.stance === 'other-role' && role ? role.name : stanceWords(group, roles)
}
