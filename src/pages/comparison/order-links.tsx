import type { RowOrder } from '../../domain/comparing/comparison.ts'
import { withSort } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

const ORDERS: { sort: RowOrder; label: string }[] = [
  { sort: 'area', label: 'By area' },
  { sort: 'difference', label: 'Widest gap first' },
]

/** The two orders of the rows, each a link; the one that is seen is marked. */
export function OrderLinks({ link }: { link: PageLink<'comparison'> }) {
  return (
    <ul className="needs-script no-print ml-auto flex gap-x-4" aria-label="Order of the themes">
      {ORDERS.map(({ sort, label }) => (
        <li key={sort}>
          <LinkTo
            link={withSort(link, sort)}
            replace
            keepScroll
            id={`sort-${sort}`}
            className={`small-link pointer-coarse:py-3 ${link.view.sort === sort ? 'font-semibold' : 'link'}`}
            aria-current={link.view.sort === sort ? 'true' : undefined}
          >
            {label}
          </LinkTo>
        </li>
      ))}
    </ul>
  )
}
