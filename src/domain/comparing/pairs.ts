import type { ModelSummary, Theme } from '../model.ts'
import { type Agreement, countAgreements } from './agreement-class.ts'
import { standingsOf } from './standings.ts'

type Positioned = Pick<ModelSummary, 'positions'>

/** Two models, and the themes of each class of agreement. Every theme stands in exactly one. */
export interface PairAgreement<M> {
  models: [M, M]
  themes: Record<Agreement, Theme[]>
  counts: Record<Agreement, number>
  /** On how many themes the two can be compared: those on which they agree or differ. */
  comparable: number
}

/** How two models stand to each other. `themes` are those of the vocabulary, in its order. */
export function pairAgreement<M extends Positioned>(themes: readonly Theme[], one: M, other: M): PairAgreement<M> {
  const standings = standingsOf(themes, [one, other])
  const of = (agreement: Agreement) =>
    standings.filter((each) => each.agreement === agreement).map(({ theme }) => theme)
  const counts = countAgreements(standings.map(({ agreement }) => agreement))
  return {
    models: [one, other],
    themes: {
      differ: of('differ'),
      'all-agree': of('all-agree'),
      'some-silent': of('some-silent'),
      'one-only': of('one-only'),
      'side-by-side': of('side-by-side'),
      nobody: of('nobody'),
    },
    counts,
    comparable: counts.differ + counts['all-agree'],
  }
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

/** How strongly a cell is tinted: by the share of agreeing, in the steps of `HEAT_LABELS`. */
export type Heat = 0 | 1 | 2 | 3 | 4

/** What each tint stands for. */
export const HEAT_LABELS: readonly string[] = ['under 40%', '40% to 49%', '50% to 59%', '60% to 69%', '70% and more']

/** The tint of a pair; undefined where there is too little to go by. */
export function heatOf(pair: PairAgreement<unknown>, themes: readonly Theme[]): Heat | undefined {
  if (pair.comparable < fewestToRank(themes)) return undefined
  // Counted in tenths of whole numbers: 6 of 10 is six tenths exactly, which 0.6 × 10 need not be.
  const tenths = Math.floor((10 * pair.counts['all-agree']) / pair.comparable)
  return Math.min(4, Math.max(0, tenths - 3)) as Heat
}
