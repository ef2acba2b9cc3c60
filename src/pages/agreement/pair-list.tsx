import type { PairAgreement, RankedPairs } from '../../domain/comparing/pairs.ts'
import { agreedInWords, pairInProse } from '../../domain/comparing/pairs-finding.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { ScaleBar } from '../../ui/marks/scale-bar.tsx'

/** The pairs in words, closest first, each with its scale bar and the themes it is made of. */
export function PairList({
  pairs: { ranked, unranked },
  themes,
}: {
  pairs: RankedPairs<ModelSummary>
  themes: readonly Theme[]
}) {
  const pairs = [...ranked, ...unranked]
  return (
    <section aria-labelledby="pairs" className="mt-10">
      <h2 id="pairs">{pairs.length === 1 ? 'Why' : 'Pair by pair, closest first'}</h2>
      <ol className="mt-3 border-t-2 border-ink">
        {pairs.map((pair, place) => (
          <PairEntry
            key={pairKey(pair)}
            pair={pair}
            total={themes.length}
            ranked={ranked.includes(pair)}
            open={place === 0}
          />
        ))}
      </ol>
    </section>
  )
}

function pairKey({ models }: PairAgreement<ModelSummary>): string {
  return models.map(({ id }) => id).join()
}

function PairEntry({
  pair,
  total,
  ranked,
  open,
}: {
  pair: PairAgreement<ModelSummary>
  total: number
  ranked: boolean
  open: boolean
}) {
  const ids = pair.models.map(({ id }) => id)
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-rule py-5 lg:grid-cols-2 lg:grid-rows-[auto_1fr]">
      <div>
        <h3>
          <LinkTo link={comparisonOf(ids)} className="title-link">
            {capitalised(pairInProse(pair))}
          </LinkTo>
        </h3>
        <p className="mt-1 text-ink-2">
          {ranked
            ? `Agree on ${agreedInWords(pair)} they can be compared on, differ on ${pair.counts.differ || 'none'}.`
            : `Not ranked: they can be compared on ${counted(pair.comparable, 'theme')} of ${total} only.`}
        </p>
      </div>
      <div className="lg:row-span-2">
        <ScaleBar counts={pair.counts} models={2} />
      </div>
      <details open={open} className="printed">
        <summary className="quiet-link small-link cursor-pointer pointer-coarse:py-3">
          Why<span className="sr-only">: {pairInProse(pair)}</span>
          <Icon name="chevron" className="ml-1 size-3.5 align-middle" />
        </summary>
        <dl className="mt-1 space-y-1">
          <Themes words="Agree on" themes={pair.themes['all-agree']} pair={pair} />
          <Themes words="Differ on" themes={pair.themes.differ} pair={pair} />
        </dl>
      </details>
    </li>
  )
}

/** The themes of a class, each leading to what the two answer on it. */
function Themes({
  words,
  themes,
  pair,
}: {
  words: string
  themes: readonly Theme[]
  pair: PairAgreement<ModelSummary>
}) {
  const models = comparisonOf(pair.models.map(({ id }) => id)).models
  return (
    <div className="sm:grid sm:grid-cols-[5rem_minmax(0,1fr)]">
      <dt className="py-1 font-semibold">{words}</dt>
      <dd>
        {themes.length === 0 ? (
          <p className="py-1 text-ink-2">No theme.</p>
        ) : (
          <ul className="flex flex-wrap gap-x-5">
            {themes.map(({ id, ref, name }) => (
              <li key={id}>
                <LinkTo link={{ page: 'row', models, theme: id }} className="quiet-link small-link pointer-coarse:py-3">
                  {ref} {name}
                </LinkTo>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}
