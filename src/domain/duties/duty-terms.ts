import type { RoleId, Stance, Statement } from '../model.ts'
import { TECH_LEAD } from './duty-roles.ts'

/** A stance that places a duty. */
export type DutyStance = Exclude<Stance, 'states'>

/** Who has a duty: the stance, with whom, on which condition, or who instead. */
export interface DutyTerms {
  stance: DutyStance
  with?: RoleId[]
  when?: string
  instead?: RoleId
}

/** The tech lead's own first, what is not theirs last. */
export const PLACING_ORDER: DutyStance[] = ['does', 'shared', 'conditional', 'other-role', 'does-not']

/** The terms on which a statement places its duties. A statement of fact places none. */
export function termsOf({ stance, with: partners, when, instead }: Statement): DutyTerms | undefined {
  if (stance === 'states') return undefined
  if (stance === 'shared') return { stance, with: partners ?? [] }
  if (stance === 'conditional')
    return { stance, ...(when === undefined ? {} : { when }), ...(partners ? { with: partners } : {}) }
  return instead !== undefined && (stance === 'other-role' || stance === 'does-not') ? { stance, instead } : { stance }
}

/** The same for terms that say the same, whatever the order of the partners. */
export function termsKey({ stance, when, with: partners, instead }: DutyTerms): string {
  return JSON.stringify([stance, when, partners && [...partners].sort(), instead])
}

/** The roles that a model gives a duty to. None where it only denies that it is the tech lead's. */
export function holdersOf(placings: readonly DutyTerms[]): Set<RoleId> {
  return new Set(
    placings.flatMap(({ stance, with: partners = [], instead }) => {
      if (stance === 'shared' || stance === 'conditional') return [TECH_LEAD, ...partners]
      if (stance === 'does') return [TECH_LEAD]
      return instead === undefined ? [] : [instead]
    }),
  )
}
