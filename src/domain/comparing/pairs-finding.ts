import type { ModelSummary, Theme } from '../model.ts'
import type { Part } from '../prose.ts'
import { capitalised, counted, inWords, listInProse } from '../words.ts'
import { neighboursOf, standsAlone } from './neighbours.ts'
import { fewestToRank, type PairAgreement, type RankedPairs, tiedWith } from './pairs.ts'

type Named = Pick<ModelSummary, 'inProse'>

/** The two of a pair inside a sentence: “Brax and the general guide”. */
export function pairInProse({ models }: PairAgreement<Named>): string {
  return listInProse(models.map(({ inProse }) => inProse))
}

/** How many of the comparable themes a pair agrees on: “8 of the 11 themes”, “all 4 themes”, “none of the 3 themes”. */
export function agreedInWords({ counts, comparable }: Pick<PairAgreement<unknown>, 'counts' | 'comparable'>): string {
  const agree = counts['all-agree']
  if (agree === comparable) return `all ${counted(comparable, 'theme')}`
  return `${agree === 0 ? 'none' : agree} of the ${counted(comparable, 'theme')}`
}

/** The figures of a pair where names stand around them: “8 of 11”. */
export function figuresOf({ counts, comparable }: Pick<PairAgreement<unknown>, 'counts' | 'comparable'>): string {
  return `${counts['all-agree']} of ${comparable}`
}

/**
 * Who is closest, who is furthest apart and who stands alone, in a sentence or three: “Closest: Brax and the general guide, agreeing on 8 of the
 * 11 themes they can be compared on. Furthest apart: …, agreeing on 5 of the 13 themes.” Ties are told. `total` is how many
 * models the atlas has, of which `models` were looked at.
 */
export function agreementFinding<M extends Named>(
  { ranked, unranked }: RankedPairs<M>,
  themes: readonly Theme[],
  models: number,
  total: number,
): Part[] {
  const closest = ranked[0]
  const furthest = ranked.at(-1)
  const among = total > models ? ` among ${inWords(models)} of ${total} models` : ''
  if (models < 2)
    return [{ text: `There ${models === 1 ? 'is one model' : 'are no models'}, and so no pair to compare.` }]
  if (!closest || !furthest) return [{ text: tooLittle(unranked, themes, among) }]
  if (ranked.length + unranked.length === 1)
    return [
      { text: capitalised(pairInProse(closest)), strong: true },
      { text: ' agree on ' },
      { text: agreedInWords(closest), strong: true },
      { text: ' they can be compared on.' },
    ]
  const nearest: Part[] = [
    { text: `Closest${among}: ` },
    { text: pairInProse(closest), strong: true },
    { text: ', agreeing on ' },
    { text: agreedInWords(closest), strong: true },
    { text: ' they can be compared on' },
  ]
  if (ranked.length === 1) return [...nearest, { text: `. ${capitalised(tooFew(unranked.length, themes))}.` }]
  const ties = tiedWith(closest, ranked)
  if (ties.length === ranked.length - 1) {
    return [
      { text: `All ${counted(ranked.length, 'pair')}${among} are equally close: ` },
      { text: pairInProse(closest), strong: true },
      { text: ` agree on ${agreedInWords(closest)} they can be compared on, and so in proportion does every other.` },
    ]
  }
  return [
    ...nearest,
    { text: `${tieInWords(ties, 'as close')}. Furthest apart: ` },
    { text: pairInProse(furthest), strong: true },
    { text: ', agreeing on ' },
    { text: agreedInWords(furthest), strong: true },
    { text: `${tieInWords(tiedWith(furthest, ranked), 'as far apart')}.` },
    ...(total > models ? [] : aloneInWords({ ranked, unranked })),
  ]
}

/** “37signals stands alone: nobody agrees with it on more than one theme.” Nothing where nobody does. */
function aloneInWords<M extends Named>(pairs: RankedPairs<M>): Part[] {
  const models = new Set([...pairs.ranked, ...pairs.unranked].flatMap(({ models }) => models))
  const alone = standsAlone(neighboursOf([...models], pairs))
  if (!alone) return []
  const { model, most } = alone
  const themes = most === 0 ? 'any theme' : `more than ${inWords(most)} ${most === 1 ? 'theme' : 'themes'}`
  return [{ text: ` ${capitalised(model.inProse)} stands alone: nobody agrees with it on ${themes}.` }]
}

/** Others in the same place: one is named, more are counted. */
function tieInWords(ties: readonly PairAgreement<Named>[], how: string): string {
  const [only] = ties
  if (!only) return ''
  if (ties.length > 1) return `; ${inWords(ties.length)} more pairs are ${how}`
  return `; just ${how} are ${pairInProse(only)}, on ${agreedInWords(only)}`
}

function tooFew(pairs: number, themes: readonly Theme[]): string {
  const few = `fewer than ${fewestToRank(themes)} themes`
  return pairs === 1
    ? `one pair can be compared on ${few} and is not ranked`
    : `${inWords(pairs)} pairs can be compared on ${few} and are not ranked`
}

function tooLittle(unranked: readonly PairAgreement<Named>[], themes: readonly Theme[], among: string): string {
  const [only] = unranked
  const few = `fewer than ${fewestToRank(themes)} themes, too few to say how close they are`
  if (unranked.length === 1 && only) return `${capitalised(pairInProse(only))} can be compared on ${few}.`
  return `No pair${among} can be ranked: each can be compared on ${few}.`
}

/**
 * What a pair comes to besides agreeing: “3 differ”, “8 silent” (one of the two or both), “1 not judged”. With the themes
 * they agree on, the counts add up to all themes.
 */
export function partsInWords(counts: PairAgreement<unknown>['counts']): string[] {
  const silent = counts['one-only'] + counts.nobody
  const beside = counts['side-by-side']
  return [
    `${counts.differ} differ`,
    ...(silent > 0 ? [`${silent} silent`] : []),
    ...(beside > 0 ? [`${beside} not judged`] : []),
  ]
}
