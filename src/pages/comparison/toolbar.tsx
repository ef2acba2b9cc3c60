import type { Agreement, ComparisonShow } from '../../domain/comparison.ts'
import { type ComparisonLink, withoutModel, withShow } from '../../domain/comparison-view.ts'
import { Icon } from '../../ui/icons.tsx'
import { LinkTo } from '../../ui/link-to.tsx'
import { AddModel } from './add-model.tsx'
import type { Column } from './columns.ts'

/** What a comparison is made of and how it is looked at. */
export function Toolbar({
  link,
  columns,
  counts,
  total,
}: {
  link: ComparisonLink
  columns: readonly Column[]
  counts: Record<Agreement, number> | undefined
  total: number
}) {
  return (
    <div className="toolbar no-print" data-columns={columns.length}>
      <ul className="flex flex-wrap gap-1.5 sm:gap-2" aria-label="Compared">
        {columns.map((column) => (
          <Chip key={column.id} link={link} column={column} />
        ))}
        <li>
          <AddModel link={link} />
        </li>
      </ul>
      <ViewSwitch link={link} counts={counts} total={total} />
    </div>
  )
}

function Chip({ link, column }: { link: ComparisonLink; column: Column }) {
  return (
    <li className="chip">
      <LinkTo link={{ page: 'model', model: column.id }} className="title-link">
        {column.name}
      </LinkTo>
      <LinkTo
        link={withoutModel(link, column.id)}
        keepScroll={link.models.length > 2}
        className="chip-remove"
        id={`remove-${column.id}`}
        data-instead="add-model"
        aria-label={`Remove ${column.name}`}
      >
        <Icon name="close" />
      </LinkTo>
    </li>
  )
}

const VIEWS: { show: ComparisonShow; label: string; short: string; agreement?: Agreement }[] = [
  { show: 'all', label: 'All', short: 'All' },
  { show: 'differences', label: 'Differences', short: 'Differ', agreement: 'differ' },
  { show: 'in-common', label: 'In common', short: 'Common', agreement: 'all-agree' },
  { show: 'one-only', label: 'Said by one', short: 'One only', agreement: 'one-only' },
]

function ViewSwitch({
  link,
  counts,
  total,
}: {
  link: ComparisonLink
  counts: Record<Agreement, number> | undefined
  total: number
}) {
  return (
    <ul className="view-switch needs-script" aria-label="Themes shown">
      {VIEWS.map(({ show, label, short, agreement }) => (
        <li key={show}>
          <LinkTo
            link={withShow(link, show)}
            replace
            keepScroll
            id={`show-${show}`}
            aria-current={link.view.show === show ? 'true' : undefined}
          >
            {agreement && <span className={`swatch swatch-${agreement}`} aria-hidden="true" />}
            <span className="long-label">{label}</span>
            <span className="short-label">{short}</span>{' '}
            <span className="view-count">{agreement ? (counts?.[agreement] ?? '…') : total}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  )
}
