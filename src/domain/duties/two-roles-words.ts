import type { Role, RoleId, TwoRolesFile } from '../model.ts'
import { roleInProse } from '../statements/stance.ts'
import { counted, listInProse, uncapitalised } from '../words.ts'
import type { Placing } from './duty-table.ts'
import { placingLimits, whoInWords } from './duty-words.ts'
import {
  type HeldDuty,
  isDenied,
  SIDES,
  type Side,
  type SideHolder,
  sideOf,
  type TwoRolesTheme,
  waysIn,
} from './role-sides.ts'
import { sideName } from './two-roles-names.ts'

/** Whose something is: “the engineering manager’s”, “the engineers’”. */
export function possessive(inProse: string): string {
  return inProse.endsWith('s') ? `${inProse}’` : `${inProse}’s`
}

/**
 * What goes with a duty on its side of the two: “only if there are juniors”, “with the product manager”, “the manager”, “explicitly
 * not the tech lead’s”, and what limits it. Empty where nothing does.
 */
export function termsBeside(placing: Placing, role: RoleId, roles: readonly Role[]): string {
  return [...ownTerms(placing, role, roles), ...placingLimits(placing)].join(', ')
}

function ownTerms(
  { stance, with: partners = [], when, instead }: Placing,
  role: RoleId,
  roles: readonly Role[],
): string[] {
  const others = partners.filter((id) => id !== role)
  const together = others.length < partners.length
  const beside =
    others.length > 0
      ? [`with ${listInProse(others.map((id) => roleInProse(roles, id)))}${together ? ' too' : ''}`]
      : []
  if (stance === 'shared' || stance === 'conditional') return [...beside, ...(when ? [`only if ${when}`] : [])]
  const third = instead !== undefined && instead !== role ? roleInProse(roles, instead) : undefined
  if (stance === 'other-role') return third ? [third] : []
  if (stance === 'does-not') return [`explicitly not the tech lead’s${third ? `, but ${possessive(third)}` : ''}`]
  return []
}

/** A duty with its terms, however it is placed: “hire”, “manage people, explicitly not the tech lead’s”. */
export function heldInWords(held: HeldDuty, label: string, role: RoleId, roles: readonly Role[]): string {
  const terms = heldTerms(held, role, roles)
  return terms === '' ? uncapitalised(label) : `${uncapitalised(label)} (${terms})`
}

/** The terms of a duty: of one that is placed in several ways all of them in full. */
export function heldTerms({ ways }: HeldDuty, role: RoleId, roles: readonly Role[]): string {
  const [first, ...more] = ways
  if (!first) return ''
  return more.length === 0
    ? termsBeside(first, role, roles)
    : ways.map((way) => uncapitalised(whoInWords(way, roles))).join('; ')
}

type Labels = Pick<TwoRolesTheme, 'duties'>

/** All that a holder places, each duty with its terms; of one that stands on another side than the holder, whose it is. */
export function holderInFull(
  side: Side,
  holder: SideHolder,
  labels: Labels,
  role: Role,
  roles: readonly Role[],
): string {
  return bySide(side, holder, labels, role, (duties) => inWords(duties, role, roles))
}

/**
 * What goes with a name in a cell. Who leaves all to the tech lead needs no list: it says on what terms, and what is explicitly not.
 * Elsewhere the duties, the tech lead’s own counted.
 */
export function holderInShort(
  side: Side,
  holder: SideHolder,
  labels: Labels,
  role: Role,
  roles: readonly Role[],
): string {
  if (side !== 'tech-lead')
    return bySide(side, holder, labels, role, (duties, of) =>
      of === 'tech-lead'
        ? [counted(duties.length, 'duty', 'duties'), ...sharedTerms(duties, role, roles)].join(', ')
        : inWords(duties, role, roles),
    )
  const held = holder.duties.map((each) => labelled(each, labels))
  const own = held.filter(({ ways }) => sideOf(ways, role.id) === 'tech-lead')
  const denied = held.filter(({ ways }) => isDenied(ways)).map(({ label }) => uncapitalised(label))
  return [
    ...sharedTerms(own, role, roles),
    ...(denied.length > 0 ? [`explicitly not: ${listInProse(denied)}`] : []),
  ].join('; ')
}

type Labelled = HeldDuty & { label: string }

function labelled(held: HeldDuty, { duties }: Labels): Labelled {
  return { ...held, label: duties.find(({ id }) => id === held.duty)?.label ?? held.duty }
}

function bySide(
  side: Side,
  { duties }: SideHolder,
  labels: Labels,
  role: Role,
  words: (duties: readonly Labelled[], of: Side) => string,
): string {
  return SIDES.flatMap((each) => {
    const own = duties.filter(({ ways }) => sideOf(ways, role.id) === each).map((held) => labelled(held, labels))
    if (own.length === 0) return []
    return [each === side ? words(own, each) : `${uncapitalised(sideName(each, role))}: ${words(own, each)}`]
  }).join('; ')
}

function inWords(duties: readonly Labelled[], role: Role, roles: readonly Role[]): string {
  return duties.map((held) => heldInWords(held, held.label, role.id, roles)).join(', ')
}

/** The terms of some duties in short: those that all have, else that all or some are on terms. */
function sharedTerms(duties: readonly HeldDuty[], role: Role, roles: readonly Role[]): string[] {
  const terms = duties.map((held) => heldTerms(held, role.id, roles))
  const [first = ''] = terms
  if (terms.every((each) => each === '')) return []
  if (terms.every((each) => each === first)) return [first]
  return [terms.includes('') ? 'some on terms' : 'all on terms']
}

/** Where the duties of a holder stand, each place once. */
export function citesOf({ duties }: SideHolder): Placing['cites'] {
  return waysIn(duties).flatMap(({ cites }) => cites)
}

/** Some models by name, and how many more there are: “Brax, dxw and 12 more”. */
export function nameList({ count, models }: TwoRolesTheme['silent'], names: TwoRolesFile['models']): string {
  const more = count - models.length
  const named = models.map((id) => names.find((model) => model.id === id)?.shortName ?? id)
  return listInProse([...named, ...(more > 0 ? [`${more} more`] : [])])
}
