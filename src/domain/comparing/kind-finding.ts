import type { Theme } from '../model.ts'
import type { KindGroup } from '../models-view.ts'
import { type Position, stanceOf } from '../position.ts'
import { partsText } from '../prose.ts'
import { kindNoun } from '../statements/kind-groups.ts'
import { counted, spelledOut } from '../words.ts'
import { classify, countAgreements } from './agreement-class.ts'
import { agreeWords, differParts } from './finding.ts'
import type { SpreadZone } from './spread.ts'
import { sideInProse } from './spread-words.ts'

/**
 * What the organisations of one kind come to on all themes: “The three public bodies differ on 7 of 20 themes and all agree on
 * 2.” `onThemes` is, theme by theme, how many of them stand in each group of its zones.
 */
export function kindOnThemes(
  { kind, count, groups }: { kind: KindGroup; count: number; groups: readonly (readonly number[])[] },
  onThemes: readonly { theme: Theme; zones: readonly Zone[] }[],
): string {
  const noun = kindNoun(kind, count)
  const classes = onThemes.map(({ theme, zones }, place) => {
    const positions = zones.flatMap((zone) => zone.groups.map(({ position }) => position))
    const own = groups[place] ?? []
    return classify(
      theme,
      positions.flatMap((position, group) => Array<Position>(own[group] ?? 0).fill(position)),
    )
  })
  const counts = countAgreements(classes)
  if (count > 1)
    return `The ${spelledOut(count)} ${noun} ${partsText(differParts(counts))} and ${agreeWords(count, counts)}.`
  const spoken = classes.length - counts.nobody
  return `The one ${noun} speaks on ${spoken === 0 ? 'none' : spoken} of ${counted(classes.length, 'theme')}.`
}

type Zone = Pick<SpreadZone, 'side' | 'value'> & { groups: readonly { position: Position }[] }

/** Those of one kind who go one way, and the positions that they take. */
interface OwnZone extends Pick<SpreadZone, 'side' | 'value' | 'count'> {
  positions: Position[]
}

/**
 * What the organisations of one kind answer to a theme: “All three public bodies say in part.”, “The three public bodies
 * split: two in part, one no.” `groups` is how many of them stand in each group, in the order of the zones. Silence is told
 * by itself and is never a no: “Of the five companies, three say yes, one no; one says nothing.”
 */
export function kindOnTheme(
  { kind, groups }: { kind: KindGroup; groups: readonly number[] },
  zones: readonly Zone[],
  theme: Pick<Theme, 'values'>,
): string {
  const own = ownZones(zones, groups)
  const total = own.reduce((sum, { count }) => sum + count, 0)
  const silent = own.find(({ side }) => side === 'silent')?.count ?? 0
  const spoken = own.filter(({ side }) => side !== 'silent').sort((a, b) => b.count - a.count)
  const noun = kindNoun(kind, total)
  const [first, ...others] = spoken
  if (total === 1) return `The one ${noun} ${first ? clause(first, theme, true) : 'says nothing'}.`
  const all = `${spelledOut(total)} ${noun}`
  if (!first) return `${total === 2 ? 'Neither' : 'None'} of the ${all} answers.`
  if (silent === 0 && others.length === 0)
    return `${total === 2 ? `Both ${noun}` : `All ${all}`} ${clause(first, theme, true)}${waysOf(first)}.`
  const judged = spoken.filter(({ side }) => side !== 'own-words').length > 1
  const splits = silent === 0 && judged
  const clauses = spoken.map(
    (zone, place) => `${spelledOut(zone.count)} ${clause(zone, theme, !splits && place === 0)}`,
  )
  if (splits) return `The ${all} split: ${clauses.join(', ')}.`
  return `Of the ${all}, ${clauses.join(', ')}${silent > 0 ? `; ${silence(silent, total)}` : ''}.`
}

function ownZones(zones: readonly Zone[], groups: readonly number[]): OwnZone[] {
  const taken = zones
    .flatMap((zone) => zone.groups.map(({ position }) => ({ zone, position })))
    .map((group, place) => ({ ...group, count: groups[place] ?? 0 }))
    .filter(({ count }) => count > 0)
  return zones.flatMap((zone) => {
    const own = taken.filter((group) => group.zone === zone)
    const { side, value } = zone
    const count = own.reduce((sum, group) => sum + group.count, 0)
    const positions = own.map(({ position }) => position)
    return count > 0 ? [{ side, ...(value !== undefined && { value }), count, positions }] : []
  })
}

/** “say in part”, and where the verb was said before, “in part”. A condition that all of them make is told. */
function clause(zone: OwnZone, theme: Pick<Theme, 'values'>, withVerb: boolean): string {
  const one = zone.count === 1
  if (zone.side === 'own-words')
    return `${withVerb ? (one ? 'answers ' : 'answer ') : ''}in ${one ? 'its' : 'their'} own words`
  const onlyIf = zone.positions.every((position) => stanceOf(position) === 'conditional') ? ' on a condition' : ''
  return `${withVerb ? (one ? 'says ' : 'say ') : ''}${sideInProse(zone, theme)}${onlyIf}`
}

/** Yes and no can be said in several ways, and who says the same is not to be taken to say the very same. */
function waysOf({ positions }: OwnZone): string {
  return positions.length > 1 ? `, in ${spelledOut(positions.length)} ways` : ''
}

function silence(silent: number, total: number): string {
  if (total === 2) return 'the other says nothing'
  return `${spelledOut(silent)} ${silent === 1 ? 'says' : 'say'} nothing`
}
