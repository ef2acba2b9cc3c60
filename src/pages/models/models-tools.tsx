import '../../ui/controls/choice-strip.css'
import type { ModelsSlice } from '../../domain/editions/models-slice.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { MODELS_ORDERS, type ModelsOrder } from '../../domain/models-view.ts'
import { GROUP_LABELS } from '../../domain/statements/kind-groups.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'

const ORDER_WORDS: Record<ModelsOrder, string> = {
  kind: 'by kind',
  name: 'by name',
  newest: 'newest first',
  most: 'by how much it says',
}

/** Narrows the list by name and by kind, and orders it. Kind and order stand in the address. */
export function ModelsTools({
  link,
  kinds,
  total,
  typed,
  change,
  onFocus,
  words,
}: {
  link: PageLink<'models'>
  kinds: ModelsSlice['kinds']
  total: number
  typed: string
  change: (typed: string) => void
  onFocus: () => void
  /** How many are shown. */
  words: string
}) {
  return (
    <div className="org-tools needs-script no-print">
      <div className="org-find">
        <NameSearch label="Find an organisation" typed={typed} change={change} onFocus={onFocus} />
      </div>
      <ul className="choice-strip" aria-label="Kinds shown">
        <li>
          <LinkTo
            link={{ ...link, kind: undefined }}
            replace
            keepScroll
            aria-current={link.kind === undefined ? 'true' : undefined}
          >
            All <span className="text-ref">{total}</span>
          </LinkTo>
        </li>
        {kinds.map(({ group, count }) => (
          <li key={group}>
            <LinkTo
              link={{ ...link, kind: group }}
              replace
              keepScroll
              aria-current={link.kind === group ? 'true' : undefined}
            >
              {GROUP_LABELS[group]} <span className="text-ref">{count}</span>
            </LinkTo>
          </li>
        ))}
      </ul>
      <div className="org-order">
        <ul aria-label="Order" className="org-orders">
          <li aria-hidden="true" className="text-question text-ink-3">
            Order:
          </li>
          {MODELS_ORDERS.map((sort) => (
            <li key={sort}>
              <LinkTo
                link={{ ...link, sort }}
                replace
                keepScroll
                className="link small-link"
                aria-current={link.sort === sort ? 'true' : undefined}
              >
                {ORDER_WORDS[sort]}
              </LinkTo>
            </li>
          ))}
        </ul>
        <p role="status" className="text-question text-ink-3">
          <span key={words}>{words}</span>
        </p>
      </div>
    </div>
  )
}
