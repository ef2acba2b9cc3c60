import { agreeingShare, type PairAgreement, type RankedPairs } from './pairs.ts'

/** Another model as one of them sees it: `pair` is how the two stand to each other. */
export interface Neighbour<M> {
  model: M
  pair: PairAgreement<M>
}

/** A model and all others. */
export interface Neighbours<M> {
  model: M
  /** Those that can be ranked, closest first. */
  ranked: Neighbour<M>[]
  /** Those with which it can be compared on too little. */
  unranked: Neighbour<M>[]
}

/** Each of some models with all others, from their pairs; first whoever has the closest neighbour, last whoever has none. */
export function neighboursOf<M>(models: readonly M[], pairs: RankedPairs<M>): Neighbours<M>[] {
  const [ranked, unranked] = [byModel(models, pairs.ranked), byModel(models, pairs.unranked)]
  return models
    .map((model) => ({ model, ranked: ranked.get(model) ?? [], unranked: unranked.get(model) ?? [] }))
    .sort((a, b) => nearness(b.ranked[0]) - nearness(a.ranked[0]) || behind(b.ranked[0]) - behind(a.ranked[0]))
}

/** Some pairs as each of the models sees them, in their order: in one walk, as there are far more pairs than models. */
function byModel<M>(models: readonly M[], pairs: readonly PairAgreement<M>[]): Map<M, Neighbour<M>[]> {
  const seen = new Map<M, Neighbour<M>[]>(models.map((model) => [model, []]))
  for (const pair of pairs) {
    const [one, other] = pair.models
    seen.get(one)?.push({ model: other, pair })
    seen.get(other)?.push({ model: one, pair })
  }
  return seen
}

/** The share of a neighbour; less than that of any, where there is none. */
function nearness(neighbour: Neighbour<unknown> | undefined): number {
  return neighbour ? agreeingShare(neighbour.pair) : -1
}

function behind(neighbour: Neighbour<unknown> | undefined): number {
  return neighbour?.pair.comparable ?? 0
}

/** One end of a model's neighbours: who is told by name, and how many others are as near or as far. */
export interface End<M> extends Neighbour<M> {
  more: number
}

/** The nearest of a model; undefined where none can be ranked. */
export function nearestOf<M>({ ranked }: Neighbours<M>): End<M> | undefined {
  return endOf(ranked[0], ranked)
}

/** The furthest of a model; undefined where that would be the nearest again. */
export function furthestOf<M>({ ranked }: Neighbours<M>): End<M> | undefined {
  const last = ranked.at(-1)
  return nearness(last) === nearness(ranked[0]) ? undefined : endOf(last, ranked)
}

function endOf<M>(end: Neighbour<M> | undefined, ranked: readonly Neighbour<M>[]): End<M> | undefined {
  return end && { ...end, more: ranked.filter((each) => nearness(each) === nearness(end)).length - 1 }
}

/** So many of those that were placed last say who is placed next. */
const LAST = 3

/**
 * Models so that those who agree stand together: first the closest pair, then whoever is nearest to the last three. A pair that
 * is not ranked brings nobody nearer. `neighbours` as from `neighboursOf`.
 */
export function byLikeness<M>(neighbours: readonly Neighbours<M>[]): M[] {
  const left = [...neighbours]
  const placed: Neighbours<M>[] = []
  const likeness = ({ ranked }: Neighbours<M>): number =>
    placed
      .slice(-LAST)
      .map(({ model }) => ranked.find((each) => each.model === model))
      .reduce((sum, neighbour) => sum + (neighbour ? nearness(neighbour) : 0), 0)
  while (left.length > 0) {
    // The first has the closest neighbour, and of the others that one is the likest.
    const best = left.reduce((best, each) => (likeness(each) > likeness(best) ? each : best))
    placed.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return placed.map(({ model }) => model)
}

/** From so many models on one may be told to stand alone, and only whoever agrees with nobody on so large a share. */
const ENOUGH = 6
const ALONE = 1 / 3

/**
 * The one model that is far from everybody while nobody else is, and on how many themes another agrees with it at most, ranked
 * or not. Undefined where there is none, or more than one.
 */
export function standsAlone<M>(neighbours: readonly Neighbours<M>[]): { model: M; most: number } | undefined {
  const [one, ...more] = neighbours.filter(({ ranked }) => nearness(ranked[0]) < ALONE)
  if (neighbours.length < ENOUGH || !one || more.length > 0) return undefined
  return {
    model: one.model,
    most: Math.max(...[...one.ranked, ...one.unranked].map(({ pair }) => pair.counts['all-agree'])),
  }
}

/**
 * How high each of some dots on a line stands: on the line where it has `room`, else on those that it would cover. `places` and
 * `room` are shares of the line; 0 is on the line.
 */
export function stacked(places: readonly number[], room: number): number[] {
  const levels: number[][] = []
  return places.map((place) => {
    const free = levels.findIndex((taken) => taken.every((other) => Math.abs(other - place) >= room))
    const level = free < 0 ? levels.length : free
    levels[level] = [...(levels[level] ?? []), place]
    return level
  })
}
