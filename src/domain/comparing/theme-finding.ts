import type { Theme } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, listInProse, spelledOut } from '../words.ts'
import type { SpreadZone } from './spread.ts'
import { speakersOf } from './spread-groups.ts'
import { sideInProse } from './spread-words.ts'

type Zone = Pick<SpreadZone, 'side' | 'value' | 'count'> & { groups: readonly unknown[] }

/**
 * What all answers to a theme come to: “Of thirteen, ten answer and they split: five say in part, three say no and two say yes.”
 * The zones stand in the order of their size, the commonest strong. `only` is who answers alone, for a sentence.
 */
export function themeFinding(
  { zones, total }: { zones: readonly Zone[]; total: number },
  theme: Pick<Theme, 'values'>,
  only: string | undefined,
): Part[] {
  const speak = speakersOf(zones)
  const spoken = zones.filter(({ side }) => side !== 'silent').sort((a, b) => b.count - a.count)
  const [first, ...others] = spoken
  if (!first) return [{ text: `None of the ${spelledOut(total)} speaks on it.`, strong: true }]
  const among =
    speak === total ? `All ${spelledOut(total)} answer` : `Of ${spelledOut(total)}, ${spelledOut(speak)} answer`
  if (speak === 1)
    return [
      { text: `Of ${spelledOut(total)}, only ${only ?? 'one'} answers: ` },
      ...strong(answer(first, theme)),
      { text: '.' },
    ]
  if (others.length === 0) return [{ text: `${among}, and ` }, ...strong(alike(first, theme, speak)), { text: '.' }]
  const rest = others.map((zone) => clause(zone, theme))
  const judged = spoken.filter(({ side }) => side !== 'own-words').length > 1
  const list = rest.length > 1 ? `, ${listInProse(rest)}` : ` and ${rest.join('')}`
  return [
    { text: `${among}${judged ? ' and they split' : ''}: ` },
    ...strong(clause(first, theme)),
    { text: `${list}.` },
  ]
}

function strong(text: string): Part[] {
  return [{ text, strong: true }]
}

/** All who answer go one way; whether they say the very same. */
function alike(zone: Zone, theme: Pick<Theme, 'values'>, speak: number): string {
  const all = speak === 2 ? 'both' : `all ${spelledOut(speak)}`
  if (zone.side === 'own-words') return speak === 2 ? 'both in their own words' : 'each in its own words'
  if (zone.side === 'in-part') return `${all} say in part`
  if (zone.groups.length > 1) return `${all} say ${zone.side}, in ${spelledOut(zone.groups.length)} ways`
  return `${all} say the same: ${answer(zone, theme)}`
}

/** “five say in part”. */
function clause(zone: Zone, theme: Pick<Theme, 'values'>): string {
  const { side, count } = zone
  const one = count === 1
  if (side === 'own-words') return `${spelledOut(count)} ${one ? 'answers in its' : 'answer in their'} own words`
  return `${spelledOut(count)} ${one ? 'says' : 'say'} ${answer(zone, theme)}`
}

function answer(zone: Zone, theme: Pick<Theme, 'values'>): string {
  return zone.side === 'own-words' ? 'in its own words' : sideInProse(zone, theme)
}

/** The heading over the answers: “The ten answers, commonest first”. */
export function answersHeading(speak: number): string {
  if (speak < 2) return 'The one answer'
  return capitalised(`the ${spelledOut(speak)} answers, commonest first`)
}
