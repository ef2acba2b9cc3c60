import type { ModelId, ModelSummary } from '../model.ts'
import type { KindGroup } from '../models-view.ts'
import { GROUP_LABELS, groupOf, kindNoun } from '../statements/kind-groups.ts'
import { listInProse, spelledOut } from '../words.ts'
import type { AcrossRow } from './duties-slice.ts'

/**
 * How those of one kind stand to each other on the duties that are shown: “The five companies differ among themselves on 7 of
 * these.” They differ as all do: where they stand in several columns, or two of them in the mixed one. Who does not place a
 * duty differs from nobody. `own` are those of the kind, at least one.
 */
export function kindAcross(kind: KindGroup, own: ReadonlySet<ModelId>, rows: readonly AcrossRow[]): string {
  const noun = kindNoun(kind, own.size)
  const all = `${spelledOut(own.size)} ${noun}`
  // In a very large atlas a cell names its first: what the others are is not known here.
  if (rows.some(({ zones }) => zones.some(({ count, models }) => count > models.length)))
    return `The ${all} are marked where a cell names them.`
  const held = rows.map(({ zones }) =>
    zones
      .map(({ zone, models }) => ({ zone, count: models.filter(({ id }) => own.has(id)).length }))
      .filter(({ count }) => count > 0),
  )
  const placed = held.filter((zones) => zones.length > 0)
  const lined = placed.filter((zones) => zones.reduce((sum, { count }) => sum + count, 0) > 1)
  const differ = lined.filter((zones) => zones.length > 1 || zones[0]?.zone === 'mixed').length
  if (own.size === 1) return `The one ${noun} places ${placed.length === 0 ? 'none' : placed.length} of these.`
  if (placed.length === 0) return `${own.size === 2 ? 'Neither' : 'None'} of the ${all} places any of these.`
  if (lined.length === 0) return `None of these is placed by ${own.size === 2 ? `both ${noun}` : `two of the ${noun}`}.`
  if (differ > 0) return `The ${all} differ among themselves on ${differ} of these.`
  const agree = lined.length === 1 ? 'the one' : `all ${lined.length}`
  return `The ${all} agree on ${agree} of these that ${own.size === 2 ? 'both' : 'two or more of them'} place.`
}

/** Which of some columns are of the marked kind: “Marked as “Companies”: Brax and Loadsmart.” */
export function kindInColumns(kind: KindGroup, models: readonly Pick<ModelSummary, 'inProse' | 'kind'>[]): string {
  const own = models.filter((model) => groupOf(model) === kind)
  if (own.length === 0) return `None of these is of the kind “${GROUP_LABELS[kind]}”.`
  return `Marked as “${GROUP_LABELS[kind]}”: ${listInProse(own.map(({ inProse }) => inProse))}.`
}
