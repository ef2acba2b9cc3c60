import type { ReactNode } from 'react'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** The organisations of one kind, with the way to set them side by side where a table can hold them. */
export function KindSection({
  label,
  models,
  offers,
  children,
}: {
  label: string
  models: readonly ModelSummary[]
  /** Whether these are all of the kind, and may be offered as such. */
  offers: boolean
  children: ReactNode
}) {
  const count = models.length
  const id = `kind-${label.toLowerCase().replaceAll(' ', '-')}`
  return (
    <section aria-labelledby={id} className="org-kind">
      <div className="org-kind-head">
        <h3 id={id} className="org-kind-name">
          {label} <span className="org-kind-count">{count}</span>
        </h3>
        {offers && count > 1 && count <= MOST_COMPARED && (
          <LinkTo
            link={comparisonOf(models.map((model) => model.id))}
            className="no-print link small-link pointer-coarse:py-3"
          >
            Compare {count === 2 ? 'both' : `the ${inWords(count)}`}
            <span className="sr-only">: {label}</span>
          </LinkTo>
        )}
      </div>
      <ul className="org-list">{children}</ul>
    </section>
  )
}
