import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { onThemeQuery } from '../../data/on-theme-query.ts'
import type { ComparisonLink } from '../../domain/comparison-view.ts'
import type { Area, Theme, ThemeId, Vocabulary } from '../../domain/model.ts'
import { InnerLinks } from '../../ui/inner-links.tsx'
import { TABLE_ROLES } from '../../ui/table-roles.ts'
import { type Column, isReady } from './columns.ts'
import type { RowState } from './row-states.ts'
import { TableHead } from './table-head.tsx'
import { ThemeRow } from './theme-row.tsx'
import { useStuckHead } from './use-stuck-head.ts'

/** The table of a comparison: themes down by area, models across. */
export function ComparisonTable({
  link,
  columns,
  rows,
  vocabulary,
  caption,
  toggle,
}: {
  link: ComparisonLink
  columns: readonly Column[]
  rows: ReadonlyMap<ThemeId, RowState>
  vocabulary: Vocabulary
  caption: string
  toggle: (theme: ThemeId) => void
}) {
  const { areas, themes } = vocabulary
  const table = useStuckHead()
  const prepare = usePrepare(columns)
  return (
    <InnerLinks>
      <div className="table-region">
        <table ref={table} {...TABLE_ROLES.table} className="compare-table" data-columns={columns.length}>
          <caption className="sr-only">{caption}</caption>
          <TableHead link={link} columns={columns} themes={themes.length} areas={areas.length} />
          {areas.map((area) => {
            const own = themes.filter((theme) => theme.area === area.id)
            const shown = own.some((theme) => rows.get(theme.id)?.shown)
            return (
              <tbody key={area.id} {...TABLE_ROLES.rowgroup} hidden={!shown}>
                <AreaBand area={area} themes={own} span={columns.length + 1} />
                {own.map((theme) => {
                  const state = rows.get(theme.id)
                  return (
                    <ThemeRow
                      key={theme.id}
                      theme={theme}
                      columns={columns}
                      models={link.models}
                      roles={vocabulary.roles}
                      agreement={state?.agreement}
                      onDifferentTerms={state?.onDifferentTerms === true}
                      hidden={state?.shown !== true}
                      open={link.view.open.includes(theme.id)}
                      toggle={toggle}
                      prepare={prepare}
                    />
                  )
                })}
              </tbody>
            )
          })}
        </table>
      </div>
    </InnerLinks>
  )
}

function AreaBand({ area, themes, span }: { area: Area; themes: readonly Theme[]; span: number }) {
  const refs = [themes[0]?.ref, themes.at(-1)?.ref].join('–')
  return (
    <tr {...TABLE_ROLES.row} className="area-band">
      <th {...TABLE_ROLES.rowheader} scope="rowgroup" colSpan={span}>
        <span className="area-name">
          {area.name} <span className="row-ref">{refs}</span>
        </span>
      </th>
    </tr>
  )
}

/** Fetches a row's statements before they are asked for: on hover and on focus. A failure is told when they are. */
function usePrepare(columns: readonly Column[]): (theme: ThemeId) => void {
  const client = useQueryClient()
  const ids = columns.filter(isReady).map(({ id }) => id)
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  return useCallback(
    (theme: ThemeId) => {
      for (const id of ids) void client.prefetchQuery(onThemeQuery(id, theme))
    },
    [client, key],
  )
}
