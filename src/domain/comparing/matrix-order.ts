import type { ModelSummary } from '../model.ts'
import { byGroup } from '../statements/kind-groups.ts'
import { byLikeness, type Neighbours } from './neighbours.ts'

/** The orders in which the matrix of all models can stand, the first of them at first. */
export const MATRIX_ORDERS = ['likeness', 'kind', 'name'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** The models of some neighbours in an order; those of one kind by name. */
export function inOrder<M extends Pick<ModelSummary, 'shortName' | 'kind'>>(
  order: MatrixOrder,
  neighbours: readonly Neighbours<M>[],
): M[] {
  if (order === 'likeness') return byLikeness(neighbours)
  const byName = neighbours.map(({ model }) => model).sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  if (order === 'name') return byName
  return byGroup(byName).flatMap(({ models }) => models)
}
