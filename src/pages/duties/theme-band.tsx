import type { Theme } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'

/** The name of a theme over its duties, as wide as the table. The two tables are drawn by sheets of their own. */
export function ThemeBand({
  theme: { id, ref, name },
  span,
  className,
  nameClass,
}: {
  theme: Theme
  span: number
  className: string
  nameClass: string
}) {
  return (
    <tr {...TABLE_ROLES.row} className={className}>
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={span} aria-colspan={span}>
        <span className={nameClass}>
          <InnerLink link={{ page: 'theme', theme: id }} className="title-link">
            {name}
          </InnerLink>{' '}
          <span className="row-ref">{ref}</span>
        </span>
      </th>
    </tr>
  )
}
