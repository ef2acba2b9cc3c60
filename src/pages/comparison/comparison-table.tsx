import type { ComparisonRow } from '../../domain/comparing/comparison.ts'
import type { RowGroup } from '../../domain/comparing/row-groups.ts'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { useStuckHead } from '../../ui/table/use-stuck-head.ts'
import { type Column, isMany } from './columns.ts'
import { bandWords, type ComparisonTableProps } from './table-content.ts'
import { TableHead } from './table-head.tsx'
import { ThemeRow } from './theme-row.tsx'
import { isStackable } from './use-arrangement.ts'
import { usePrepare } from './use-prepare.ts'

/** The table of a comparison: themes down, by area or the widest gap first, models across. */
export function ComparisonTable({ link, columns, compared, vocabulary, caption, inTwo, toggle }: ComparisonTableProps) {
  const { areas } = vocabulary
  const table = useStuckHead()
  const prepare = usePrepare(columns)
  return (
    <RowLinks past="marks">
      <table
        ref={table}
        {...TABLE_ROLES.table}
        className={isStackable(link) ? 'compare-table compare-stack' : 'compare-table'}
        data-columns={columns.length}
        data-many={isMany(columns)}
      >
        <caption className="sr-only">{caption}</caption>
        <TableHead link={link} columns={columns} vocabulary={vocabulary} />
        {compared.groups.map((group) => {
          const shown = group.rows.filter(({ theme }) => compared.rows.get(theme.id)?.shown).length
          return (
            <tbody key={group.area?.id ?? group.agreement} {...TABLE_ROLES.rowgroup} hidden={shown === 0}>
              <GroupBand group={group} shown={shown} columns={columns} />
              {group.rows.map(({ theme }) => {
                const state = compared.rows.get(theme.id)
                return (
                  <ThemeRow
                    key={theme.id}
                    theme={theme}
                    columns={columns}
                    models={link.models}
                    roles={vocabulary.roles}
                    agreement={state?.agreement}
                    answers={state?.answers}
                    reason={state?.reason}
                    area={group.area ? undefined : areas.find(({ id }) => id === theme.area)?.name}
                    hidden={state?.shown !== true}
                    open={link.view.open.includes(theme.id)}
                    inTwo={inTwo}
                    toggle={toggle}
                    prepare={prepare}
                  />
                )
              })}
            </tbody>
          )
        })}
      </table>
    </RowLinks>
  )
}

function GroupBand({
  group,
  shown,
  columns,
}: {
  group: RowGroup<ComparisonRow>
  shown: number
  columns: readonly Column[]
}) {
  const { name, note } = bandWords(group, shown, columns)
  return (
    <tr {...TABLE_ROLES.row} className="area-band">
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={columns.length + 2} aria-colspan={columns.length + 2}>
        <span key={name} className="area-name">
          {name} <span className="row-ref">{note}</span>
        </span>
      </th>
    </tr>
  )
}
