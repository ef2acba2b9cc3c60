import type { SpreadZone } from '../comparing/spread.ts'
import { zoneName } from '../comparing/spread-words.ts'
import type { AnswerStance, Theme } from '../model.ts'
import { stanceOf, valueIn } from '../position.ts'
import { factValue, IN_ITS_OWN_WORDS, STANCE_LABELS } from '../statements/stance.ts'
import { uncapitalised } from '../words.ts'

/** How many of the others answer a theme in one way. */
export interface Elsewhere {
  stance: AnswerStance
  value?: string
  words: string
  count: number
}

const ZONE_STANCES: Record<Exclude<SpreadZone['side'], 'value'>, AnswerStance> = {
  yes: 'does',
  'in-part': 'mixed',
  no: 'does-not',
  'own-words': 'states',
  silent: 'silent',
}

/**
 * What the others answer to a theme, the commonest first and silence last. Of very many the way they go is all that is known.
 */
export function elsewhere(zones: readonly SpreadZone[], theme: Pick<Theme, 'values'>): Elsewhere[] {
  const all = zones.flatMap((zone): Elsewhere[] =>
    zone.groups.length === 0 ? [ofZone(zone, theme)] : zone.groups.map((group) => ofGroup(group, theme)),
  )
  const silentLast = ({ stance }: Elsewhere) => (stance === 'silent' ? 1 : 0)
  return all.sort((a, b) => silentLast(a) - silentLast(b) || b.count - a.count)
}

function ofZone({ side, value, count }: SpreadZone, theme: Pick<Theme, 'values'>): Elsewhere {
  if (side === 'value')
    return {
      stance: 'states',
      ...(value && { value }),
      words: zoneName({ side, ...(value && { value }) }, theme),
      count,
    }
  return { stance: ZONE_STANCES[side], words: zoneName({ side }, theme), count }
}

function ofGroup({ position, models }: SpreadZone['groups'][number], theme: Pick<Theme, 'values'>): Elsewhere {
  const stance = stanceOf(position)
  const value = valueIn(position)
  const words = stance === 'states' ? (factValue({ stance, value }, theme) ?? IN_ITS_OWN_WORDS) : STANCE_LABELS[stance]
  return { stance, ...(value !== undefined && { value }), words, count: models.length }
}

/** The same in a line: “Elsewhere: does it 2, shared 1, says nothing 2”. */
export function elsewhereWords(others: readonly Elsewhere[]): string {
  return `Elsewhere: ${others.map(({ words, count }) => `${uncapitalised(words)} ${count}`).join(', ')}`
}
