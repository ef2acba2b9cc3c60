import type { Role, Theme, TwoRolesFile } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, listInProse, spelledOut } from '../words.ts'
import { type HeldDuty, isDenied, type Side, sideOf, type TwoRolesTheme } from './role-sides.ts'
import { possessive } from './two-roles-words.ts'

type Told = Pick<TwoRolesFile, 'role' | 'total' | 'naming' | 'themes'>

/**
 * What the two come to: “Three of thirteen give the engineering manager a duty: five without the tech lead, one of them explicitly
 * not the tech lead’s, and two together with it.” Then the theme on which sources stand furthest apart.
 */
export function twoRolesFinding(
  file: Told,
  role: Role,
  themes: readonly Pick<Theme, 'id' | 'name'>[],
): Part<Theme['id']>[] {
  const { naming, total } = file
  const given = givenTo(file)
  const [alone, shared] = [given.alone.size, given.shared.size]
  const parts: Part<Theme['id']>[] = [
    { text: `${capitalised(spelledOut(naming.count))} of ${spelledOut(total)}`, strong: true },
    { text: ` ${naming.count === 1 ? 'gives' : 'give'} ${role.inProse} a duty: ` },
  ]
  if (alone > 0) parts.push({ text: `${spelledOut(alone)} without the tech lead`, strong: true })
  if (given.denied.size > 0) parts.push({ text: `, ${ofThem(given.denied.size, alone)}explicitly not the tech lead’s` })
  if (alone > 0 && shared > 0) parts.push({ text: given.denied.size > 0 ? ', and ' : ' and ' })
  if (shared > 0) parts.push({ text: `${spelledOut(shared)} together with it`, strong: true })
  parts.push({ text: '.' })
  const apart = furthestApart(file)
  const name = apart && themes.find(({ id }) => id === apart.theme)?.name
  if (!apart || !name) return parts
  return [...parts, { text: ' ' }, { text: name, names: apart.theme }, { text: `: ${sidesInWords(apart, role)}.` }]
}

/** “one of them ”, “all of them ”; of one alone it goes without saying. */
function ofThem(some: number, all: number): string {
  if (all === 1) return ''
  return `${some === all ? 'all' : spelledOut(some)} of them `
}

/** The duties that somebody gives to the role: without the tech lead, of these those denied to it in words, and with it. */
function givenTo({ role, themes }: Pick<Told, 'role' | 'themes'>) {
  const held = themes.flatMap(({ sides }) => sides.flatMap(({ models }) => models.flatMap(({ duties }) => duties)))
  const alone = held.filter(({ ways }) => sideOf(ways, role) === 'other')
  const shared = held.filter(({ ways }) => ['both', 'divided'].includes(sideOf(ways, role)))
  const ids = (duties: readonly HeldDuty[]) => new Set(duties.map(({ duty }) => duty))
  return { alone: ids(alone), shared: ids(shared), denied: ids(alone.filter(({ ways }) => isDenied(ways))) }
}

/** How much it says that somebody stands on a side: what the other has alone is furthest from what the tech lead has. */
const APART: Record<Side, number> = { 'tech-lead': 0, divided: 1, both: 2, other: 3, neither: 0 }

/** The theme on which some leave all to the tech lead and others most to the role; undefined where there is none. */
function furthestApart({ themes }: Pick<Told, 'themes'>): TwoRolesTheme | undefined {
  const leads = ({ sides }: TwoRolesTheme) => sides.find(({ side }) => side === 'tech-lead')?.count ?? 0
  const apart = ({ sides }: TwoRolesTheme) => sides.reduce((sum, { side, count }) => sum + APART[side] * count, 0)
  const [most] = themes.filter((theme) => leads(theme) > 0).sort((a, b) => apart(b) - apart(a) || leads(b) - leads(a))
  return most
}

/** How many stand on which side of a theme: “the engineering manager’s at one, divided at one, the tech lead’s at four, neither’s at three” */
export function sidesInWords({ sides }: TwoRolesTheme, { inProse }: Role): string {
  const words: Record<Side, string> = {
    other: possessive(inProse),
    both: 'both have it',
    divided: 'divided',
    'tech-lead': 'the tech lead’s',
    neither: 'neither’s',
  }
  const order = Object.keys(words) as Side[]
  return listInProse(
    order.flatMap((side) => {
      const count = sides.find((each) => each.side === side)?.count ?? 0
      return count > 0 ? [`${words[side]} at ${spelledOut(count)}`] : []
    }),
  )
}
