import { withModelAt } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { Icon } from '../../ui/marks/icons.tsx'
import type { Column } from './columns.ts'

/** On a phone two columns have room: each name is a menu of the models that may stand there. */
export function PickModel({
  link,
  columns,
  place,
}: {
  link: PageLink<'comparison'>
  columns: readonly Column[]
  place: number
}) {
  const showInstead = useShowInstead()
  return (
    <span className="head-pick needs-script">
      <select
        id={`pick-${place}`}
        aria-label={place === 0 ? 'Left column' : 'Right column'}
        autoComplete="off"
        value={columns[place]?.id}
        onChange={(event) => {
          const chosen = columns.find((column) => column.id === event.target.value)
          if (chosen) showInstead(withModelAt(link, chosen.id, place))
        }}
      >
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.shortName}
          </option>
        ))}
      </select>
      <Icon name="chevron" className="size-4" />
    </span>
  )
}
