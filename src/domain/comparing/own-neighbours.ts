import type { ModelId, ModelSummary, OwnNeighbour, OwnNeighbours, Theme } from '../model.ts'
import { type End, furthestOf, type Neighbours, neighboursOf } from './neighbours.ts'
import { agreeingShare, rankPairs } from './pairs.ts'

/** Under so many models nobody is told to be near: two are one pair, which their comparison tells. */
const FEWEST_TO_BE_NEAR = 3

/** So many of the nearest are told by name. */
const MOST_NEAREST = 2

type Placed = Pick<ModelSummary, 'id' | 'shortName' | 'positions'>

/**
 * Who of all models is nearest to each, and who is furthest: what a model's own page tells, by the ranking of who agrees with
 * whom. `models` are all that count, `themes` those of the vocabulary. Empty where there are too few models.
 */
export function ownNeighboursOf(themes: readonly Theme[], models: readonly Placed[]): Map<ModelId, OwnNeighbours> {
  if (models.length < FEWEST_TO_BE_NEAR) return new Map()
  const rows = neighboursOf(models, rankPairs(themes, models))
  return new Map(
    rows.map((row) => {
      const furthest = furthestOf(row)
      return [
        row.model.id,
        {
          nearest: nearestNamed(row, furthest).map(named),
          ...(furthest && { furthest: named(furthest) }),
          unranked: row.unranked.length,
        },
      ]
    }),
  )
}

/** The first two, but nobody who is as far as the furthest; the last of them has the others who are as near. */
function nearestNamed({ ranked }: Neighbours<Placed>, furthest: End<Placed> | undefined): End<Placed>[] {
  const share = ({ pair }: Pick<End<Placed>, 'pair'>) => agreeingShare(pair)
  const near = ranked.slice(0, MOST_NEAREST).filter((each) => !furthest || share(each) !== share(furthest))
  const last = near.at(-1)
  return near.map((each) => ({
    ...each,
    more: each === last ? ranked.filter((other) => share(other) === share(each) && !near.includes(other)).length : 0,
  }))
}

function named({ model, pair, more }: End<Placed>): OwnNeighbour {
  return {
    model: model.id,
    name: model.shortName,
    agree: pair.counts['all-agree'],
    comparable: pair.comparable,
    more,
  }
}
