import { withModelMoved, withoutModel } from '../../../domain/links/comparison-link.ts'
import type { PageLink } from '../../../domain/links/page-kinds.ts'
import { LinkTo } from '../../../ui/controls/link-to.tsx'
import { Icon } from '../../../ui/marks/icons.tsx'
import type { Column } from '../columns.ts'

/** The models that are compared, in their order: each can be moved and taken out. */
export function Compared({ link, columns }: { link: PageLink<'comparison'>; columns: readonly Column[] }) {
  return (
    <ol className="mt-3 border-t border-rule" aria-label="Compared, in this order">
      {columns.map((column) => (
        <li key={column.id} className="flex items-center border-b border-rule">
          <LinkTo
            link={{ page: 'model', model: column.id }}
            className="title-link flex-1 py-2.5 font-serif text-h3 font-semibold"
          >
            {column.name}
          </LinkTo>
          <Move link={link} column={column} towards="left" />
          <Move link={link} column={column} towards="right" />
          <LinkTo
            link={withoutModel(link, column.id)}
            keepScroll
            id={`drop-${column.id}`}
            data-instead="change-models"
            className="icon-button"
            aria-label={`Remove ${column.name}`}
          >
            <Icon name="close" />
          </LinkTo>
        </li>
      ))}
    </ol>
  )
}

const WORDS = { left: 'up', right: 'down' } as const

/** A list goes down where columns go to the right. */
function Move({ link, column, towards }: { link: PageLink<'comparison'>; column: Column; towards: 'left' | 'right' }) {
  const moved = withModelMoved(link, column.id, towards)
  if (!moved) return null
  return (
    <LinkTo
      link={moved}
      replace
      keepScroll
      id={`${WORDS[towards]}-${column.id}`}
      data-instead={`${WORDS[towards === 'left' ? 'right' : 'left']}-${column.id}`}
      className="icon-button"
      aria-label={`Move ${column.name} ${WORDS[towards]}`}
    >
      <Icon name={towards} className="size-4 rotate-90" />
    </LinkTo>
  )
}
