import type { ModelId } from '../model.ts'

interface Counted {
  count: number
}

/** The groups of a spread that answer, the largest first; of two as large, the one that stands further to the left. */
export function groupsBySize<Group extends Counted>(
  zones: readonly { side: string; groups: readonly Group[] }[],
): Group[] {
  return zones
    .filter(({ side }) => side !== 'silent')
    .flatMap(({ groups }) => groups)
    .sort((a, b) => b.count - a.count)
}

/** How many answer. */
export function speakersOf(zones: readonly (Counted & { side: string })[]): number {
  return zones.reduce((sum, { side, count }) => (side === 'silent' ? sum : sum + count), 0)
}

/** How many of some models stand in each group of a spread, in the order of its zones. */
export function countInGroups(
  zones: readonly { groups: readonly { models: readonly ModelId[] }[] }[],
  some: ReadonlySet<ModelId>,
): number[] {
  return zones.flatMap(({ groups }) => groups.map(({ models }) => models.filter((id) => some.has(id)).length))
}
