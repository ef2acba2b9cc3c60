import type { ComponentType } from 'react'
import type { ComparisonShow } from '../../domain/comparing/comparison.ts'
import { withoutModel, withShow } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { AddModel } from './add-model.tsx'
import { type Column, isMany } from './columns.ts'

/** What a comparison is made of and how it is looked at. */
export function Toolbar({
  link,
  columns,
  count,
  Tools,
}: {
  link: PageLink<'comparison'>
  columns: readonly Column[]
  /** How many themes a view shows; undefined while that is not known. */
  count: ((show: ComparisonShow) => number) | undefined
  /** What a phone has beside them for three and more, once it is here; its room is kept. */
  Tools: ComponentType<{ link: PageLink<'comparison'>; columns: readonly Column[] }> | undefined
}) {
  return (
    <div className="toolbar no-print" data-many={isMany(columns)}>
      <ul className="flex flex-wrap gap-1.5 sm:gap-2" aria-label="Compared">
        {columns.map((column) => (
          <Chip key={column.id} link={link} column={column} />
        ))}
        <li>
          <AddModel link={link} />
        </li>
      </ul>
      <ViewSwitch link={link} count={count} />
      {columns.length > 2 && <div className="phone-tools">{Tools && <Tools link={link} columns={columns} />}</div>}
    </div>
  )
}

function Chip({ link, column }: { link: PageLink<'comparison'>; column: Column }) {
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

const VIEWS: { show: ComparisonShow; label: string; short: string; swatch?: string }[] = [
  { show: 'all', label: 'All', short: 'All' },
  { show: 'differences', label: 'Differences', short: 'Differ', swatch: 'swatch-differ' },
  { show: 'in-common', label: 'In common', short: 'Common', swatch: 'swatch-all-agree' },
  { show: 'one-only', label: 'Said by one', short: 'One only', swatch: 'swatch-one-only' },
  { show: 'silent', label: 'Somebody silent', short: 'Silent' },
]

function ViewSwitch({ link, count }: Pick<Parameters<typeof Toolbar>[0], 'link' | 'count'>) {
  return (
    <ul className="view-switch needs-script" aria-label="Themes shown">
      {VIEWS.map(({ show, label, short, swatch }) => (
        <li key={show}>
          <LinkTo
            link={withShow(link, show)}
            replace
            keepScroll
            id={`show-${show}`}
            aria-current={link.view.show === show ? 'true' : undefined}
          >
            {swatch && <span className={`swatch ${swatch}`} aria-hidden="true" />}
            {show === 'silent' && <StanceMark stance="silent" className="size-3 text-current" />}
            <span className="long-label">{label}</span>
            <span className="short-label">{short}</span> <span className="view-count">{count?.(show) ?? '…'}</span>
          </LinkTo>
        </li>
      ))}
    </ul>
  )
}
