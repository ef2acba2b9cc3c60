import type { ModelSummary, Theme } from '../model.ts'
import type { Agreement } from './agreement-class.ts'
import { countsOf } from './standings.ts'

type Positioned = Pick<ModelSummary, 'positions'>

/** Two models, and how many themes fall into each class of agreement. */
export interface PairAgreement<M> {
  models: [M, M]
  counts: Record<Agreement, number>
  /** On how many themes the two can be compared: those on which they agree or differ. */
  comparable: number
}

/** How two models stand to each other. `themes` are those of the vocabulary, in its order. */
export function pairAgreement<M extends Positioned>(themes: readonly Theme[], one: M, other: M): PairAgreement<M> {
  const counts = countsOf(themes, [one, other])
  return { models: [one, other], counts, comparable: counts.differ + counts['all-agree'] }
}

/**
 * On how many themes two models must be comparable before they are ranked: a quarter of them, and two at least. Two
 * sources that meet on a single theme and agree there are not “the closest”.
 */
export function fewestToRank(themes: readonly Theme[]): number {
  return Math.max(2, Math.ceil(themes.length / 4))
}

/** The share of the comparable themes on which two agree: 0 to 1. Never shown without the counts it is made of. */
export function agreeingShare({ counts, comparable }: Pick<PairAgreement<unknown>, 'counts' | 'comparable'>): number {
  return comparable === 0 ? 0 : counts['all-agree'] / comparable
}

/** The pairs of a set of models: those that are ranked, closest first, and those with too little to go by. */
export interface RankedPairs<M> {
  ranked: PairAgreement<M>[]
  unranked: PairAgreement<M>[]
}

/**
 * Every pair of a handful of models, closest first. Closest means the largest share of agreeing among the themes on which
 * the two can be compared; of equal shares the one with more themes behind it stands first, then the order of the models.
 * Silence and facts that do not line up count neither for nor against a pair.
 */
export function rankPairs<M extends Positioned>(themes: readonly Theme[], models: readonly M[]): RankedPairs<M> {
  const pairs = models.flatMap((one, place) =>
    models.slice(place + 1).map((other) => pairAgreement(themes, one, other)),
  )
  const enough = fewestToRank(themes)
  return {
    ranked: pairs
      .filter(({ comparable }) => comparable >= enough)
      .sort((a, b) => agreeingShare(b) - agreeingShare(a) || b.comparable - a.comparable),
    unranked: pairs.filter(({ comparable }) => comparable < enough),
  }
}

/** Models by how close they are to one of them, closest first; those with too little to go by come last. */
export function closestTo<M extends Positioned>(themes: readonly Theme[], model: M, others: readonly M[]): M[] {
  const enough = fewestToRank(themes)
  return others
    .map((other) => {
      const pair = pairAgreement(themes, model, other)
      return { other, share: pair.comparable < enough ? -1 : agreeingShare(pair), comparable: pair.comparable }
    })
    .sort((a, b) => b.share - a.share || b.comparable - a.comparable)
    .map(({ other }) => other)
}

/** The pairs that share the first place, or the last: equal shares are equally close, whatever stands behind them. */
export function tiedWith<M>(pair: PairAgreement<M>, ranked: readonly PairAgreement<M>[]): PairAgreement<M>[] {
  return ranked.filter((each) => each !== pair && agreeingShare(each) === agreeingShare(pair))
}

/** Whether two agree on two thirds or more of what they can be compared on; never where there is too little to go by. */
export function agreeMostly({ counts, comparable }: PairAgreement<unknown>, themes: readonly Theme[]): boolean {
  // In whole numbers: 2 of 3 is two thirds exactly.
  return comparable >= fewestToRank(themes) && 3 * counts['all-agree'] >= 2 * comparable
}
