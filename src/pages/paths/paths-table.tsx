import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ThemeId } from '../../domain/model.ts'
import { LANES, type ModelPath } from '../../domain/paths/career-paths.ts'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { PathRow } from './path-row.tsx'

/**
 * A career path a row, with the same lanes for all, so that they can be compared. It is a table and its own text: only
 * the lines and arrows between the stations are drawn by the style sheet. `theme` is the one that asks for the path.
 */
export function PathsTable({
  models,
  link,
  theme,
}: {
  models: readonly ModelPath[]
  link: DeepLink
  theme: ThemeId | undefined
}) {
  const ids = models.map(({ summary }) => summary.id)
  const beside: DeepLink | undefined = theme && ids.length > 1 ? { page: 'row', models: ids, theme } : undefined
  return (
    <table {...TABLE_ROLES.table} className="mt-8 block border-t-2 border-ink">
      <caption className="sr-only">
        Career paths: for each organisation, who becomes a tech lead, where the role leads and what is handed over on
        leaving it
      </caption>
      <thead {...TABLE_ROLES.rowgroup} className="sr-only">
        <tr {...TABLE_ROLES.row}>
          <th {...TABLE_ROLES.columnheader}>Organisation</th>
          <th {...TABLE_ROLES.columnheader}>In short</th>
          {LANES.map(({ lane, name }) => (
            <th key={lane} {...TABLE_ROLES.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.rowgroup} className="block">
        {models.map((path) => (
          <PathRow key={path.summary.id} path={path} beside={beside} page={formatDeepLink(link)} />
        ))}
      </tbody>
    </table>
  )
}
