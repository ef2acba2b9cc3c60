import { heatOf, type PairAgreement, type RankedPairs, tiedWith } from '../../domain/comparing/pairs.ts'
import { pairInProse, partsInWords } from '../../domain/comparing/pairs-finding.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { HeatLegend } from './heat-legend.tsx'

/**
 * Every model against every other: the counts of their pair in words, tinted by the share of agreeing, each cell a link to
 * the comparison. On a phone the list of pairs, which says the same, stands alone.
 */
export function AgreementMatrix({
  models,
  themes,
  pairs: { ranked, unranked },
  total,
}: {
  models: readonly ModelSummary[]
  themes: readonly Theme[]
  pairs: RankedPairs<ModelSummary>
  total: number
}) {
  const all = [...ranked, ...unranked]
  const pairOf = (one: ModelSummary, other: ModelSummary) =>
    all.find((pair) => pair.models.includes(one) && pair.models.includes(other))
  return (
    <section aria-labelledby="matrix" className="mt-10 max-md:hidden print:block">
      <h2 id="matrix">
        {total > models.length ? `${capitalised(inWords(models.length))} of ${total}` : `The ${inWords(models.length)}`}{' '}
        against each other
      </h2>
      <p className="no-print mt-1 text-ink-2">Each cell leads to the comparison of its two models.</p>
      <HeatLegend />
      <table className="mt-3 w-full table-fixed border-b border-rule">
        <caption className="sr-only">
          On how many of {themes.length} themes each two agree, differ or are silent. Each cell leads to the comparison.
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className="py-2 pr-3 text-left text-question font-normal text-ink-2">
              Model
            </th>
            {models.map(({ id, shortName }) => (
              <th key={id} scope="col" className="px-2.5 py-2 text-left font-serif text-theme font-semibold">
                {shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {models.map((one) => (
            <tr key={one.id} className="border-t border-rule">
              <th scope="row" className="py-2.5 pr-3 text-left align-top font-serif text-theme font-semibold">
                <LinkTo link={{ page: 'model', model: one.id }} className="title-link">
                  {one.shortName}
                </LinkTo>
              </th>
              {models.map((other) => {
                const pair = one === other ? undefined : pairOf(one, other)
                return pair ? (
                  <PairCell key={other.id} pair={pair} themes={themes} place={placeInWords(pair, ranked)} />
                ) : (
                  <td key={other.id} className="border-l border-rule px-2.5 py-2.5 align-top text-question text-ink-3">
                    Speaks on {spokenCount(one.positions)} of {themes.length} themes
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether a pair is at one of the ends, where there are two different ones. */
function placeInWords(pair: PairAgreement<ModelSummary>, ranked: readonly PairAgreement<ModelSummary>[]) {
  const [first] = ranked
  const last = ranked.at(-1)
  if (!first || !last || first === last || tiedWith(first, ranked).includes(last)) return undefined
  if (pair === first || tiedWith(first, ranked).includes(pair)) return 'Closest'
  if (pair === last || tiedWith(last, ranked).includes(pair)) return 'Furthest apart'
  return undefined
}

function PairCell({
  pair,
  themes,
  place,
}: {
  pair: PairAgreement<ModelSummary>
  themes: readonly Theme[]
  place: string | undefined
}) {
  const heat = heatOf(pair, themes)
  return (
    <td className={`border-l border-rule p-0 align-top heat-${heat ?? 'none'}`}>
      <LinkTo
        link={comparisonOf(pair.models.map(({ id }) => id))}
        className="group block h-full px-2.5 py-2.5 text-question text-ink-2"
      >
        <span className="sr-only">{capitalised(pairInProse(pair))}: </span>
        <span className="block text-ink group-hover:underline">
          <span className="font-serif text-h3 font-semibold">{pair.counts['all-agree']}</span>
          {pair.comparable > 0 && ` of ${pair.comparable}`} agree
        </span>
        {partsInWords(pair.counts).map((part) => (
          <span key={part} className="block">
            {part}
          </span>
        ))}
        {place && <span className="mt-1 block font-semibold text-ink">{place}</span>}
        {heat === undefined && <span className="mt-1 block">Too little to rank</span>}
      </LinkTo>
    </td>
  )
}
