import type { ModelSummary } from '../model.ts'
import { byLikeness, type Neighbours } from './neighbours.ts'

/** The orders in which the matrix of all models can stand, the first of them at first. */
export const MATRIX_ORDERS = ['likeness', 'kind', 'name'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** An engineer’s draft of a company stands with the companies; what speaks for no one organisation comes last. */
const KINDS: readonly ModelSummary['kind'][] = [
  'company',
  'draft',
  'agency',
  'public-body',
  'open-source-project',
  'archetype',
  'article',
  'guide',
]

/** The models of some neighbours in an order; those of one kind by name. */
export function inOrder<M extends Pick<ModelSummary, 'shortName' | 'kind'>>(
  order: MatrixOrder,
  neighbours: readonly Neighbours<M>[],
): M[] {
  if (order === 'likeness') return byLikeness(neighbours)
  const byName = neighbours.map(({ model }) => model).sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  if (order === 'name') return byName
  return byName.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}
