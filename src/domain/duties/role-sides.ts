import type { ModelId, RoleId, ThemeId, TwoRolesFile } from '../model.ts'
import { TECH_LEAD } from './duty-roles.ts'
import { type DutyTerms, holdersOf } from './duty-terms.ts'

// What a page of two roles is made of, without what places the duties: pages carry that worked out.

/** With which of the two a model leaves what it places. */
export type Side = TwoRolesFile['themes'][number]['sides'][number]['side']
/** A theme, and who stands on which side. */
export type TwoRolesTheme = TwoRolesFile['themes'][number]
/** A model on a side, with every duty of the theme that it places. */
export type SideHolder = TwoRolesTheme['sides'][number]['models'][number]
/** A duty as one model places it: in one way, or in several. */
export type HeldDuty = SideHolder['duties'][number]

/** The sides as they are told: from the tech lead's own to what is neither's. */
export const SIDES: readonly Side[] = ['tech-lead', 'both', 'divided', 'other', 'neither']

/**
 * With which of the two some placings leave it, all of a duty's or all of a theme's: `both` where they have it together,
 * `divided` where each has some. Whatever a third role has, or nobody, takes nothing from either.
 */
export function sideOf(placings: readonly DutyTerms[], role: RoleId): Side {
  const held = placings
    .map((placing) => holdersOf([placing]))
    .map((holders) => ({ lead: holders.has(TECH_LEAD), other: holders.has(role) }))
    .filter(({ lead, other }) => lead || other)
  if (held.length === 0) return 'neither'
  if (held.every(({ lead, other }) => lead && other)) return 'both'
  if (!held.some(({ other }) => other)) return 'tech-lead'
  return held.some(({ lead }) => lead) ? 'divided' : 'other'
}

/** Whether a placing says in words that a duty is not the tech lead's. */
export function isDenied(placings: readonly DutyTerms[]): boolean {
  return placings.some(({ stance }) => stance === 'does-not')
}

/** All the ways in which some duties are placed. */
export function waysIn(duties: readonly HeldDuty[]): HeldDuty['ways'] {
  return duties.flatMap(({ ways }) => ways)
}

/** The models that place a duty of the page, those that name the role first; of very many the first of each side. */
export function modelsBeside({ themes, models }: Pick<TwoRolesFile, 'themes' | 'models'>): TwoRolesFile['models'] {
  const placing = themes.flatMap(({ sides }) =>
    sides.flatMap(({ side, models }) => models.map(({ id }) => ({ id, side }))),
  )
  const naming = placing.filter(({ side }) => side !== 'tech-lead' && side !== 'neither')
  const known = models.filter(({ id }) => placing.some((each) => each.id === id))
  return [
    ...known.filter(({ id }) => naming.some((each) => each.id === id)),
    ...known.filter(({ id }) => !naming.some((each) => each.id === id)),
  ]
}

/** A duty with its name and theme. */
export type NamedDuty = HeldDuty & { label: string; theme: ThemeId }

/** What one model leaves to whom: its duties on the page by the side on which each stands. */
export interface RolesAt {
  id: ModelId
  /** For how many duties of other themes it names the tech lead and not the role. */
  elsewhere: number
  duties: { side: Side; duties: NamedDuty[] }[]
}

/** The two at each model that gives the role a duty, in the order of their names. */
export function rolesAt({ role, naming, themes }: Pick<TwoRolesFile, 'role' | 'naming' | 'themes'>): RolesAt[] {
  return naming.models.map(({ id, elsewhere }) => {
    const own = themes.flatMap(({ theme, duties, sides }) =>
      sides
        .flatMap(({ models }) => models.filter((model) => model.id === id))
        .flatMap((model) => model.duties)
        .map((held) => ({ ...held, theme, label: duties.find((duty) => duty.id === held.duty)?.label ?? held.duty })),
    )
    return {
      id,
      elsewhere,
      duties: SIDES.flatMap((side) => {
        const duties = own.filter(({ ways }) => sideOf(ways, role) === side)
        return duties.length > 0 ? [{ side, duties }] : []
      }),
    }
  })
}
