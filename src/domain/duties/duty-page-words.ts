import type { DutyFile, Role } from '../model.ts'
import type { Part } from '../prose.ts'
import { roleInProse, stanceWords } from '../statements/stance.ts'
import { capitalised, spelledOut, uncapitalised } from '../words.ts'
import { bySize, type DutyHolder, type DutyWay, type DutyZone, placedBy } from './duty-page.ts'

/** What each zone is called, and the last one, of those who do not place the duty. */
export const ZONE_NAMES: Record<DutyZone | 'silent', string> = {
  'tech-lead': 'Tech lead',
  shared: 'Shared',
  'only-if': 'Only if',
  mixed: 'Mixed',
  not: 'Not the tech lead’s',
  silent: 'Does not place it',
}

/** What the page of a duty asks: “Whose job is it to review performance?” */
export function dutyQuestion(label: string): string {
  return `Whose job is it to ${uncapitalised(label)}?`
}

type Told = Pick<DutyFile, 'zones' | 'total'>

/**
 * What a duty comes to: “Nobody leaves it to the tech lead alone. Of thirteen, four place it: two rule it out, one sets a
 * condition, one shares it. Nine do not place it.” Not to place a duty is less than to be silent: some of them speak on its theme. The zones stand in the order of their size.
 */
export function dutyPageFinding({ zones, total }: Told, roles: readonly Role[]): Part[] {
  const placed = placedBy({ zones })
  const [first, ...others] = bySize(zones)
  if (!first) return [{ text: 'Nobody speaks of it.', strong: true }]
  if (placed === 1) return [...onlyOne(first, roles), ...theOthers(total - 1, '')]
  if (others.length === 0)
    return [
      { text: `${placed === 2 ? 'The two who place it' : allOf(placed)} ${zoneVerb(first)}.`, strong: true },
      ...theOthers(total - placed),
    ]
  const nobody = zones.some(({ zone, count }) => zone === 'tech-lead' && count === 0)
  const start: Part[] = nobody
    ? [{ text: 'Nobody leaves it to the tech lead alone.', strong: true }, { text: ' ' }]
    : []
  const among =
    placed === total ? `${allOf(total)} place it` : `Of ${spelledOut(total)}, ${spelledOut(placed)} place it`
  const strongest = `${spelledOut(first.count)} ${zoneVerb(first)}`
  const rest = others.map((zone) => `, ${spelledOut(zone.count)} ${zoneVerb(zone)}`).join('')
  return [
    ...start,
    { text: `${among}: ` },
    nobody ? { text: strongest } : { text: strongest, strong: true },
    { text: `${rest}.` },
    ...(placed < total ? [{ text: ` ${capitalised(silence(total - placed))}.` }] : []),
  ]
}

/** From more ways of placing a duty than this they are counted: they stand further down the page. */
const MOST_TOLD = 2

function allOf(count: number): string {
  return count === 2 ? 'Both' : `All ${spelledOut(count)}`
}

function onlyOne({ models }: DutyFile['zones'][number], roles: readonly Role[]): Part[] {
  const [model] = models
  if (!model) return []
  const ways = model.ways.map((way) => wayClause(way, roles))
  const told = ways.length > MOST_TOLD ? `on ${spelledOut(ways.length)} different terms` : ways.join('; ')
  return [{ text: `Only ${model.inProse} speaks of it:`, strong: true }, { text: ` ${told}.` }]
}

/** One way of placing a duty as a clause: “the tech lead does it”, “only if there are juniors”. */
function wayClause(way: DutyWay, roles: readonly Role[]): string {
  if (way.stance === 'does') return 'the tech lead does it'
  if (way.stance === 'other-role' && way.instead) return `${uncapitalised(stanceWords(way, roles))} it`
  if (way.stance !== 'does-not') return uncapitalised(stanceWords(way, roles))
  return `explicitly not the tech lead${way.instead ? `, but ${roleInProse(roles, way.instead)}` : ''}`
}

function theOthers(silent: number, what = ' place it'): Part[] {
  if (silent === 0) return []
  if (silent === 1) return [{ text: ` The other one does not${what}.` }]
  return [{ text: ` The other ${spelledOut(silent)} do not${what}.` }]
}

function silence(silent: number): string {
  return `${spelledOut(silent)} ${silent === 1 ? 'does' : 'do'} not place it`
}

/** What those in a zone do, to stand after how many they are: “two rule it out”, “one shares it”. */
function zoneVerb({ zone, count, models }: DutyFile['zones'][number]): string {
  const one = count === 1
  switch (zone) {
    case 'tech-lead':
      return `${one ? 'leaves' : 'leave'} it to the tech lead`
    case 'shared':
      return `${one ? 'shares' : 'share'} it`
    case 'only-if':
      return `${one ? 'sets' : 'set'} a condition`
    case 'mixed':
      return `${one ? 'places' : 'place'} it in more than one way`
    case 'not': {
      if (models.every(({ stance }) => stance === 'does-not')) return `${one ? 'rules' : 'rule'} it out`
      if (models.every(({ stance }) => stance === 'other-role')) return `${one ? 'gives' : 'give'} it to another role`
      return 'rule it out or give it to another role'
    }
  }
}

/** What goes with a name in its zone: “with HR”, “if there are juniors”, “the engineering manager”. Nothing where it is the tech lead’s alone. */
export function holderTerms({ stance, ways }: Pick<DutyHolder, 'stance' | 'ways'>, roles: readonly Role[]): string {
  if (ways.length > MOST_TOLD) return `on ${spelledOut(ways.length)} different terms`
  const words = ways.map((way) => wayShort(way, roles))
  if (stance === 'mixed') return words.join('; ')
  return stance === 'does' ? '' : words.map((each) => each.replace(/^(?:shared|only) /, '')).join('; ')
}

/** One way of placing a duty in a few words: “tech lead”, “shared with HR”, “explicitly not, the engineering manager”. */
export function wayShort(way: DutyWay, roles: readonly Role[]): string {
  if (way.stance === 'does') return 'tech lead'
  const instead = way.instead && roleInProse(roles, way.instead)
  if (way.stance === 'other-role') return instead ?? 'another role'
  if (way.stance === 'does-not') return instead ? `explicitly not, ${instead}` : 'explicitly not'
  return uncapitalised(stanceWords(way, roles))
}

/** How many place a duty, for a list: “four place it”. */
export function placeIt(count: number): string {
  return `${spelledOut(count)} ${count === 1 ? 'places' : 'place'} it`
}

/** The heading over those who place it: “The four, and on what terms”. */
export function termsHeading({ zones }: Pick<DutyFile, 'zones'>): string {
  const count = placedBy({ zones })
  return count === 1 ? 'The one who speaks, and on what terms' : `The ${spelledOut(count)}, and on what terms`
}

/** The heading over those who do not place it: “Nine do not place it”. */
export function silentHeading({ silent }: Pick<DutyFile, 'silent'>): string {
  return capitalised(silence(silent.count))
}

/** What introduces the statements that stand nearest: “Six speak on people management, but not on this. What stands nearest:” */
export function nearIntro({ near }: Pick<DutyFile, 'near'>, theme: string): string {
  return `${capitalised(spelledOut(near.count))} ${near.count === 1 ? 'speaks' : 'speak'} on ${theme}, but not on this. What stands nearest:`
}

/** How many of the silent speak on the theme, under their marks on a phone: “Six of them speak on people management”. */
export function speakOnTheme(
  { near, beside, silent }: Pick<DutyFile, 'near' | 'beside' | 'silent'>,
  theme: string,
): string {
  const speak = near.count + beside.count
  if (speak === 0) return silent.count === 1 ? `It says nothing of ${theme} at all` : `None of them speaks on ${theme}`
  if (silent.count === 1) return `It speaks on ${theme}`
  if (speak === silent.count) return `All of them speak on ${theme}`
  return `${capitalised(spelledOut(speak))} of them ${speak === 1 ? 'speaks' : 'speak'} on ${theme}`
}

/** The way to set those side by side who place it, where two to five do: “Set these four side by side”. */
export function sideBySide(count: number): string {
  return count === 2 ? 'Set the two side by side' : `Set these ${spelledOut(count)} side by side`
}

/** How many do not place a duty, at the end of its row: “Nine do not place it”. */
export function silentOfIt(count: number): string {
  return count === 0 ? 'All place it' : capitalised(silence(count))
}
