import type { Agreement } from '../../domain/comparing/agreement-class.ts'
import { emptyViewFinding } from '../../domain/comparing/empty-view.ts'
import { comparisonFinding } from '../../domain/comparing/finding.ts'
import { withShow } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { partsText } from '../../domain/prose.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** A view without rows is a finding too, and is stated as one. */
export function EmptyView({
  link,
  counts,
  models,
}: {
  link: PageLink<'comparison'>
  counts: Record<Agreement, number>
  models: number
}) {
  const other = counts.differ > 0 ? 'differences' : 'in-common'
  return (
    <section className="border-b border-rule py-10">
      <h2>{emptyViewFinding(link.view.show, models)}</h2>
      <p className="lead mt-1">
        {`${partsText(comparisonFinding(models, counts, undefined))} Silence never counts as agreement.`}
      </p>
      <p className="mt-4 flex flex-wrap gap-2">
        <LinkTo link={withShow(link, 'all')} replace keepScroll className="button button-primary">
          Show all themes
        </LinkTo>
        {link.view.show !== other && counts[other === 'differences' ? 'differ' : 'all-agree'] > 0 && (
          <LinkTo link={withShow(link, other)} replace keepScroll className="button">
            {other === 'differences' ? 'Show where they differ' : 'Show what they share'}
          </LinkTo>
        )}
      </p>
    </section>
  )
}
