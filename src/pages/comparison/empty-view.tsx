import type { Agreement } from '../../domain/comparison.ts'
import { type ComparisonLink, withShow } from '../../domain/comparison-view.ts'
import { counted, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/link-to.tsx'

/** A view without rows is a finding too, and is stated as one. */
export function EmptyView({
  link,
  counts,
  models,
}: {
  link: ComparisonLink
  counts: Record<Agreement, number>
  models: number
}) {
  const among = `${models > 2 ? `these ${inWords(models)}` : 'the two'}`
  const other = counts.differ > 0 ? 'differences' : 'in-common'
  return (
    <section className="border-b border-rule py-10">
      <h2>{titleOf(link, among)}</h2>
      <p className="lead mt-1">
        They differ on {counted(counts.differ, 'theme')} and all agree on {counts['all-agree']}. Silence never counts as
        agreement.
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

function titleOf(link: ComparisonLink, among: string): string {
  switch (link.view.show) {
    case 'differences':
      return `No differences among ${among}`
    case 'in-common':
      return `Nothing that all of ${among} agree on`
    default:
      return `Nothing that only one of ${among} says`
  }
}
