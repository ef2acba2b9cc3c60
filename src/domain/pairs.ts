import { countAgreements } from './comparison.ts'
import type { ModelSummary, Theme } from './model.ts'
import { standingsOf } from './standings.ts'

/** Two models, and how they stand to each other over the themes. */
export interface Pair<M> {
  models: [M, M]
  differ: number
  agree: number
}

/** Every pair of a handful of models, those that differ most first; ties keep the order of the models. */
export function pairsByDifference<M extends Pick<ModelSummary, 'positions'>>(
  themes: readonly Theme[],
  models: readonly M[],
): Pair<M>[] {
  const pairs = models.flatMap((one, place) =>
    models.slice(place + 1).map((other): Pair<M> => {
      const counts = countAgreements(standingsOf(themes, [one, other]).map(({ agreement }) => agreement))
      return { models: [one, other], differ: counts.differ, agree: counts['all-agree'] }
    }),
  )
  return pairs.sort((a, b) => b.differ - a.differ)
}
