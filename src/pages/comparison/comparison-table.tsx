import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { onThemeQuery } from '../../data/on-theme-query.ts'
import type { ComparisonRow } from '../../domain/comparison.ts'
import type { ComparisonLink } from '../../domain/comparison-view.ts'
import type { ThemeId, Vocabulary } from '../../domain/model.ts'
import { agreementLabel } from '../../domain/relation-words.ts'
import type { RowGroup } from '../../domain/row-groups.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { RowLinks } from '../../ui/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table-roles.ts'
import { useStuckHead } from '../../ui/use-stuck-head.ts'
import { type Column, isMany, isReady } from './columns.ts'
import { prepareOpenRow } from './open-row.tsx'
import type { Compared } from './row-states.ts'
import { TableHead } from './table-head.tsx'
import { ThemeRow } from './theme-row.tsx'
import { isStackable } from './use-arrangement.ts'

/** What a comparison is drawn from. */
export interface ComparisonTableProps {
  link: ComparisonLink
  columns: readonly Column[]
  compared: Compared
  vocabulary: Vocabulary
  caption: string
  /** Two of more columns are in sight. */
  inTwo: boolean
  toggle: (theme: ThemeId) => void
}

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

/** The name of an area with its references, or of a class with how many of its themes are shown. */
export function bandWords(
  group: RowGroup<ComparisonRow>,
  shown: number,
  columns: readonly Column[],
): { name: string; note: string } {
  const name = group.area
    ? group.area.name
    : capitalised(agreementLabel(group.agreement, columns.filter(isReady).length))
  const note = group.area
    ? [group.rows[0]?.theme.ref, group.rows.at(-1)?.theme.ref].join('–')
    : counted(shown, 'theme') + (group.agreement === 'differ' && shown > 1 ? ', the widest gap first' : '')
  return { name, note }
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

/** Fetches a row's statements before they are asked for: on hover and on focus. A failure is told when they are. */
export function usePrepare(columns: readonly Column[]): (theme: ThemeId) => void {
  const client = useQueryClient()
  const ids = columns.filter(isReady).map(({ id }) => id)
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  return useCallback(
    (theme: ThemeId) => {
      prepareOpenRow()
      for (const id of ids) void client.prefetchQuery(onThemeQuery(id, theme))
    },
    [client, key],
  )
}
