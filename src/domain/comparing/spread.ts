import type { AnswerStance, ModelId, Theme } from '../model.ts'
import { type Position, stanceOf, valueIn } from '../position.ts'

/**
 * Which way an answer goes: to yes, to some of both, or to no; where a fact lines up its value; a fact in its own words; or
 * silence.
 */
export type SpreadSide = 'yes' | 'in-part' | 'no' | 'value' | 'own-words' | 'silent'

/** Models that take one position, in the order they came in. */
export interface SpreadGroup {
  position: Position
  models: ModelId[]
}

/** The answers that go one way, group by group. A fact has a zone a value. */
export interface SpreadZone {
  side: SpreadSide
  /** The id of the value, where that is what the zone is of. */
  value?: string
  count: number
  groups: SpreadGroup[]
}

/** A zone in figures: how many take each position, and not who. */
export interface CountedZone extends Omit<SpreadZone, 'groups'> {
  groups: { position: Position; count: number }[]
}

const SIDE_OF: Record<AnswerStance, SpreadSide> = {
  states: 'own-words',
  does: 'yes',
  shared: 'yes',
  conditional: 'yes',
  mixed: 'in-part',
  'does-not': 'no',
  'other-role': 'no',
  silent: 'silent',
}

/** The stances in the order of their marks: left is yes, right is no, and the tail is silence. */
const STANCES = Object.keys(SIDE_OF) as AnswerStance[]
const SIDES: readonly SpreadSide[] = ['value', 'own-words', 'yes', 'in-part', 'no', 'silent']

/**
 * All answers to a theme by the way they go: `positions` in the order of the models. Values stand with the commonest first,
 * else as the theme names them; zones and groups that nobody takes are left out, so that the counts add up to the models.
 */
export function spreadOf(
  theme: Pick<Theme, 'values'>,
  answers: readonly { model: ModelId; position: Position }[],
): SpreadZone[] {
  const groups = new Map<Position, ModelId[]>()
  for (const { model, position } of answers) groups.set(position, [...(groups.get(position) ?? []), model])
  const zones = new Map<string, SpreadZone>()
  for (const [position, models] of groups) {
    const value = valueIn(position)
    const side = value === undefined ? SIDE_OF[stanceOf(position)] : 'value'
    const key = value ?? side
    const zone = zones.get(key) ?? { side, ...(value !== undefined && { value }), count: 0, groups: [] }
    zones.set(key, zone)
    zone.count += models.length
    zone.groups.push({ position, models })
  }
  const place = ({ value }: SpreadZone) => theme.values?.findIndex(({ id }) => id === value) ?? -1
  const stance = ({ position }: SpreadGroup) => STANCES.indexOf(stanceOf(position))
  for (const { groups } of zones.values()) groups.sort((a, b) => stance(a) - stance(b))
  return [...zones.values()].sort(
    (a, b) =>
      SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
      (a.side === 'value' ? b.count - a.count || place(a) - place(b) : 0),
  )
}

/** A spread in figures, which are as few for hundreds of models as for six. */
export function inFigures(zones: readonly SpreadZone[]): CountedZone[] {
  return zones.map((zone) => ({
    ...zone,
    groups: zone.groups.map(({ position, models }) => ({ position, count: models.length })),
  }))
}
