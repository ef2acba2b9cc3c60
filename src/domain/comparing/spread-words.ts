import type { Theme } from '../model.ts'
import type { Part } from '../prose.ts'
import { IN_ITS_OWN_WORDS } from '../statements/stance.ts'
import { capitalised, spelledOut, uncapitalised } from '../words.ts'
import type { SpreadZone } from './spread.ts'

type Told = Pick<SpreadZone, 'side' | 'value' | 'count'>

const ZONE_NAMES = {
  yes: 'Yes',
  'in-part': 'In part',
  no: 'No',
  'own-words': IN_ITS_OWN_WORDS,
  silent: 'Says nothing',
} as const

/** What a zone is called above its marks: “Yes”, “In part”, “One team”. */
export function zoneName(
  { side, value }: Pick<SpreadZone, 'side' | 'value'>,
  { values }: Pick<Theme, 'values'>,
): string {
  if (side !== 'value') return ZONE_NAMES[side]
  return values?.find(({ id }) => id === value)?.label ?? IN_ITS_OWN_WORDS
}

/**
 * A spread in a sentence or two, its counts adding up to the models: “Two say yes, five in part, three no. Three say
 * nothing.” The most there is (of two as many, the first) is strong; silence never is.
 */
export function spreadSentence(zones: readonly Told[], theme: Pick<Theme, 'values'>): Part[] {
  const spoken = zones.filter(({ side }) => side !== 'silent')
  const silent = zones.find(({ side }) => side === 'silent')?.count ?? 0
  if (spoken.length === 0) return [{ text: 'Nobody speaks on it.' }]
  const most = Math.max(...spoken.map(({ count }) => count))
  const strong = spoken.find(({ count }) => count === most)
  const parts = spoken.flatMap((zone, place): Part[] => {
    const text = clause(zone, theme, place === 0)
    return [...(place > 0 ? [{ text: ', ' }] : []), zone === strong ? { text, strong: true } : { text }]
  })
  parts.push({ text: '.' })
  if (silent > 0) parts.push({ text: ` ${capitalised(spelledOut(silent))} ${silent === 1 ? 'says' : 'say'} nothing.` })
  return parts
}

/** “two say yes”, and after the first “five in part”: the verb is said once. */
function clause({ side, value, count }: Told, theme: Pick<Theme, 'values'>, first: boolean): string {
  const number = first ? capitalised(spelledOut(count)) : spelledOut(count)
  const verb = first ? (count === 1 ? 'says ' : 'say ') : ''
  if (side === 'own-words')
    return `${number} ${first ? (count === 1 ? 'answers ' : 'answer ') : ''}in ${count === 1 ? 'its' : 'their'} own words`
  return `${number} ${verb}${sideInProse({ side, value }, theme)}`
}

/** What is said in a zone, after “says”: yes, in part, or the value in its marks. */
export function sideInProse(zone: Pick<SpreadZone, 'side' | 'value'>, theme: Pick<Theme, 'values'>): string {
  if (zone.side === 'value') return `“${uncapitalised(zoneName(zone, theme))}”`
  return zone.side === 'in-part' ? 'in part' : zone.side
}
