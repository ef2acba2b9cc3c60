import { differParts } from '../../domain/comparing/finding.ts'
import type { OtherModel } from '../../domain/comparing/home-slice.ts'
import { countsOf } from '../../domain/comparing/standings.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { capitalised, inWords, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** Leads to the comparison of the chosen models, with what it will find, and lets go of them. Without scripts the first choice stands. */
export function CompareBar({
  chosen,
  total,
  vocabulary: { themes },
  clear,
}: {
  chosen: readonly OtherModel[]
  total: number
  vocabulary: Vocabulary
  clear: () => void
}) {
  return (
    <div className="compare-bar mt-3.5 flex flex-wrap items-center gap-x-5 gap-y-3">
      {chosen.length > 1 && (
        <LinkTo link={comparisonOf(chosen.map(({ id }) => id))} className="no-print button button-primary">
          <span>
            {chosen.length === total
              ? `Compare ${total === 2 ? 'both' : `all ${inWords(total)}`}`
              : `Compare these ${inWords(chosen.length)}`}
          </span>
          <Icon name="arrow" />
        </LinkTo>
      )}
      {chosen.length > 0 && (
        <button type="button" className="needs-script no-print link small-link pointer-coarse:py-3" onClick={clear}>
          Untick all
        </button>
      )}
      <p role="status" className="min-w-0 flex-1 basis-64">
        {chosen.length > 1 ? (
          <span key={chosen.map(({ id }) => id).join()} className="*:font-semibold">
            {capitalised(listInProse(chosen.map(({ inProse }) => inProse)))}{' '}
            <Prose parts={differParts(countsOf(themes, chosen))} />.
          </span>
        ) : (
          `Choose ${chosen.length === 1 ? 'one more' : 'two or more'} to compare.`
        )}
      </p>
      {chosen.length === MOST_COMPARED && total > MOST_COMPARED && (
        <p className="text-ink-3">{capitalised(inWords(MOST_COMPARED))} fit side by side. Take one out first.</p>
      )}
    </div>
  )
}
