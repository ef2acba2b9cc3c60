import type { Theme } from '../model.ts'
import type { Position } from '../position.ts'

/**
 * Where a set of models stands on one theme. Each theme falls into exactly one class:
 * silence never counts as agreement, and neither a fact that does not line up nor answers that are all mixed are judged.
 */
export type Agreement = 'differ' | 'all-agree' | 'some-silent' | 'one-only' | 'side-by-side' | 'nobody'

/** In the order of the scale bar. */
export const AGREEMENTS: readonly Agreement[] = [
  'differ',
  'all-agree',
  'some-silent',
  'one-only',
  'side-by-side',
  'nobody',
]

/** The side that a position is on: denying a duty and giving it to somebody else agree that it is not the tech lead's. */
export function camp(position: Position): string {
  return position === 'other-role' ? 'does-not' : position
}

/** The class of one theme for the positions of a set of models. */
export function classify(theme: Pick<Theme, 'kind' | 'values'>, positions: readonly Position[]): Agreement {
  const spoken = positions.filter((position) => position !== 'silent')
  if (spoken.length === 0) return 'nobody'
  if (spoken.length === 1) return 'one-only'
  if (theme.kind === 'fact' && !theme.values) return 'side-by-side'
  // A fact in somebody's own words lines up with no value: whether it says the same is for the reader to judge.
  const judged = spoken.filter((position) => position !== 'states')
  // Mixed is a shape, not a position: two that say “in part” need not mean the same part.
  if (judged.every((position) => position === 'mixed')) return 'side-by-side'
  if (new Set(judged.map(camp)).size > 1) return 'differ'
  if (judged.length < spoken.length) return 'side-by-side'
  return spoken.length === positions.length ? 'all-agree' : 'some-silent'
}

/** How two positions that both speak are apart: 0 the same, 3 a yes against a no. */
function gap(a: Position, b: Position): number {
  const [one, other] = [camp(a), camp(b)]
  if (one === other) return 0
  if (one === 'does-not' || other === 'does-not') return one === 'mixed' || other === 'mixed' ? 2 : 3
  return one === 'mixed' || other === 'mixed' ? 1.5 : 1
}

/** How far a set of models is apart on one theme; 0 where they do not differ. Larger sets with the same split weigh more. */
export function spread(positions: readonly Position[]): number {
  // Position by position, not model by model: there may be hundreds.
  const counts = new Map<Position, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  const taken = [...counts].filter(([position]) => position !== 'silent' && position !== 'states')
  let total = 0
  for (const [index, [a, ofA]] of taken.entries())
    for (const [b, ofB] of taken.slice(index + 1)) total += gap(a, b) * ofA * ofB
  return total
}

/**
 * Those with differences first, the widest gap first among them, then class by class in the order of the scale bar; ties
 * keep their order.
 */
export function contestedFirst<R extends { agreement: Agreement }>(
  rows: readonly R[],
  positionsIn: (row: R) => readonly Position[],
): R[] {
  const rank = ({ agreement }: R) => AGREEMENTS.indexOf(agreement)
  const width = new Map(rows.map((row) => [row, row.agreement === 'differ' ? spread(positionsIn(row)) : 0]))
  return [...rows].sort((a, b) => rank(a) - rank(b) || (width.get(b) ?? 0) - (width.get(a) ?? 0))
}

/** How many themes fall into each class. */
export function countAgreements(classes: readonly Agreement[]): Record<Agreement, number> {
  const counts: Record<Agreement, number> = {
    differ: 0,
    'all-agree': 0,
    'some-silent': 0,
    'one-only': 0,
    'side-by-side': 0,
    nobody: 0,
  }
  for (const agreement of classes) counts[agreement] += 1
  return counts
}
