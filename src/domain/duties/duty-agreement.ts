import type { Agreement } from '../comparing/agreement-class.ts'
import type { RoleId } from '../model.ts'
import { TECH_LEAD } from './duty-roles.ts'
import { type Placing, speakersIn } from './duty-table.ts'
import { holdersOf, termsKey } from './duty-terms.ts'

/** How some models stand to each other on who has a duty. */
export interface DutyAgreement {
  agreement: Exclude<Agreement, 'side-by-side'>
  /** The same role, but on another condition, or said in another way. */
  onDifferentTerms: boolean
}

/** How some models stand to each other on who has a duty. The silent have no part in it. */
export function agreeOnDuty(cells: readonly (readonly Placing[])[]): DutyAgreement {
  const spoken = cells.filter((placings) => placings.length > 0)
  if (spoken.length < 2) return { agreement: spoken.length === 0 ? 'nobody' : 'one-only', onDifferentTerms: false }
  const holders = spoken.map(holdersOf)
  const agree = holders.every((some, place) => holders.slice(place + 1).every((others) => sameHands(some, others)))
  if (!agree) return { agreement: 'differ', onDifferentTerms: false }
  const terms = new Set(spoken.map((placings) => JSON.stringify(placings.map(termsKey).sort())))
  return {
    agreement: speakersIn(cells) === cells.length ? 'all-agree' : 'some-silent',
    onDifferentTerms: terms.size > 1,
  }
}

/** Who only says that it is not the tech lead's agrees with everybody who gives it to another role. */
function sameHands(some: ReadonlySet<RoleId>, others: ReadonlySet<RoleId>): boolean {
  if (some.size === 0 || others.size === 0) return !some.has(TECH_LEAD) && !others.has(TECH_LEAD)
  return some.size === others.size && [...some].every((role) => others.has(role))
}
