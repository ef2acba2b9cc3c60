import { apartWords } from '../../domain/comparing/finding.ts'
import { type PairAgreement, rankPairs } from '../../domain/comparing/pairs.ts'
import { countsOf } from '../../domain/comparing/standings.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { capitalised, inWords, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** How many pairs are offered at either end. */
const ENDS = 3

/** Comparisons worth a look, each a link: all of the first models, the pairs furthest apart and those closest together. */
export function ReadyMade({ models, themes }: { models: readonly ModelSummary[]; themes: readonly Theme[] }) {
  // The same ranking as on the page of who agrees with whom: two pages must not call two pairs the closest.
  const { ranked, unranked } = rankPairs(themes, models)
  const furthestFirst = [...(ranked.length > 0 ? ranked : unranked)].reverse()
  const apart = furthestFirst.slice(0, ENDS)
  const close = furthestFirst.slice(ENDS).slice(-ENDS).reverse()
  if (furthestFirst.length === 0) return null
  return (
    <section aria-labelledby="ready-made">
      <h2 id="ready-made">Ready-made</h2>
      {models.length > 2 && (
        <ul className="mt-3 border-t-2 border-ink">
          <Offer models={models} themes={themes} />
        </ul>
      )}
      <h3 className="mt-6">Furthest apart</h3>
      <PairList pairs={apart} themes={themes} />
      {close.length > 0 && (
        <>
          <h3 className="mt-6">Closest together</h3>
          <PairList pairs={close} themes={themes} />
        </>
      )}
      <p className="mt-4">
        <LinkTo link={{ page: 'agreement' }} className="link small-link pointer-coarse:py-3">
          Who agrees with whom
        </LinkTo>
      </p>
    </section>
  )
}

function PairList({ pairs, themes }: { pairs: readonly PairAgreement<ModelSummary>[]; themes: readonly Theme[] }) {
  return (
    <ul className="mt-2 border-t border-ink">
      {pairs.map(({ models }) => (
        <Offer key={models.map(({ id }) => id).join()} models={models} themes={themes} />
      ))}
    </ul>
  )
}

function Offer({ models, themes }: { models: readonly ModelSummary[]; themes: readonly Theme[] }) {
  const name =
    models.length > 2
      ? `All ${inWords(models.length)}: ${listInProse(models.map(({ shortName }) => shortName))}`
      : capitalised(listInProse(models.map(({ inProse }) => inProse)))
  return (
    <li className="border-b border-rule">
      <LinkTo link={comparisonOf(models.map(({ id }) => id))} className="flex items-center gap-4 py-2.5 hover:bg-sea">
        <span className="min-w-0 flex-1">
          <span className="block font-serif text-answer font-semibold">{name}</span>
          <span className="text-question text-ink-3">{apartWords(models.length, countsOf(themes, models))}</span>
        </span>
        <Icon name="arrow" className="mr-2 size-4 text-ink-2" />
      </LinkTo>
    </li>
  )
}
