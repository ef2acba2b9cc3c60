import { differParts } from '../../domain/comparing/finding.ts'
import { countsOf } from '../../domain/comparing/standings.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { capitalised, inWords, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** Leads to the comparison of the chosen models, with what it will find. Without scripts the first choice stands. */
export function CompareBar({
  chosen,
  featured,
  vocabulary: { areas, themes },
}: {
  chosen: readonly ModelSummary[]
  featured: number
  vocabulary: Vocabulary
}) {
  const first = areas[0]?.letter
  const last = areas.at(-1)?.letter
  return (
    <div className="mt-3.5 flex flex-wrap items-center gap-x-5 gap-y-3">
      {chosen.length > 1 && (
        <LinkTo link={comparisonOf(chosen.map(({ id }) => id))} className="no-print button button-primary">
          <span>
            {chosen.length === featured
              ? `Compare ${featured === 2 ? 'both' : `all ${inWords(featured)}`}`
              : `Compare these ${inWords(chosen.length)}`}
          </span>
          <Icon name="arrow" />
        </LinkTo>
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
      <p className="max-w-md text-ref text-balance text-ink-3 lg:text-right">
        Fingerprints: one bar a theme, {first} to {last}. Up does it, half-height shares it, hollow is conditional. Down
        rules it out, hollow down leaves it to another role; both ways is mixed. A sign is a fact, a dot silence.
      </p>
    </div>
  )
}
