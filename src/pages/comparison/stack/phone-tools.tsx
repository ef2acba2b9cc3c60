import type { ComparisonLayout } from '../../../domain/comparing/comparison.ts'
import { withLayout } from '../../../domain/links/comparison-link.ts'
import type { PageLink } from '../../../domain/links/page-kinds.ts'
import { LinkTo } from '../../../ui/controls/link-to.tsx'
import { Icon } from '../../../ui/marks/icons.tsx'
import { AddModel } from '../add-model.tsx'
import type { Column } from '../columns.ts'
import { Compared } from './compared-list.tsx'

const LAYOUTS: { layout: ComparisonLayout; label: string }[] = [
  { layout: 'stacked', label: 'Stacked' },
  { layout: 'columns', label: 'Two columns' },
]

/** How three and more are shown on a phone, and the way to change who they are and in which order they stand. */
export function PhoneTools({ link, columns }: { link: PageLink<'comparison'>; columns: readonly Column[] }) {
  return (
    <>
      <ul className="view-switch" aria-label="Answers shown">
        {LAYOUTS.map(({ layout, label }) => (
          <li key={layout}>
            <LinkTo
              link={withLayout(link, layout)}
              replace
              keepScroll
              id={`layout-${layout}`}
              aria-current={link.view.layout === layout ? 'true' : undefined}
            >
              {label}
            </LinkTo>
          </li>
        ))}
      </ul>
      <AddModel
        link={link}
        change={{ title: 'Change the organisations', list: <Compared link={link} columns={columns} /> }}
      >
        <span>Change</span>
        <Icon name="chevron" />
      </AddModel>
    </>
  )
}
