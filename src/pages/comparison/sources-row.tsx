import { onThemeQuery } from '../../data/on-theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import type { Column } from './columns.ts'
import { RowStatements } from './row-statements.tsx'
import { sourcesId } from './sources-toggle.tsx'

/** The statements of every column on a theme, as a row of its own under the theme's. */
export function SourcesRow({
  theme,
  columns,
  models,
  hidden,
}: {
  theme: Theme
  columns: readonly Column[]
  models: ModelId[]
  hidden: boolean
}) {
  return (
    <tr {...TABLE_ROLES.row} id={sourcesId(theme.id)} className="sources-row" hidden={hidden}>
      <th {...TABLE_ROLES.rowheader}>
        <p className="row-note font-semibold">Statements on {theme.ref}</p>
      </th>
      <td {...TABLE_ROLES.cell} className="row-detail">
        <div className="row-note">
          <p className="mt-1 text-question text-ink-2">
            Our words first, then the words in the source and where to find them.
          </p>
          <p className="mt-2">
            <InnerLink link={{ page: 'row', models, theme: theme.id }} className="link small-link">
              This row on a page of its own
            </InnerLink>
          </p>
        </div>
      </td>
      {columns.map((column) => (
        <StatementsCell key={column.id} model={column.id} theme={theme} models={models} />
      ))}
    </tr>
  )
}

function StatementsCell(on: { model: ModelId; theme: Theme; models: ModelId[] }) {
  const query = usePageQuery(onThemeQuery(on.model, on.theme.id))
  const silent = query.state === 'ready' && query.data.statements.length === 0
  return (
    <td {...TABLE_ROLES.cell} className={silent ? 'unsurveyed' : undefined}>
      <Statements {...on} />
    </td>
  )
}

/** The statements of a model on a theme, once they are here. */
export function Statements({ model, theme, models }: { model: ModelId; theme: Theme; models: ModelId[] }) {
  const query = usePageQuery(onThemeQuery(model, theme.id))
  return (
    <>
      {query.state === 'ready' && <RowStatements on={query.data} theme={theme} models={models} />}
      {query.state === 'loading' && <Opening />}
      {query.state === 'missing' && <p className="text-ink-3">There is no such model.</p>}
      {query.state === 'failed' && (
        <FailedPart what="the statements" why={query.why} retry={query.retry} busy={query.busy} />
      )}
    </>
  )
}

function Opening() {
  return (
    <div className="after-a-moment flex flex-col gap-2 py-1">
      <span className="sr-only">Opening the statements…</span>
      <span className="skeleton" />
      <span className="skeleton w-2/3" />
    </div>
  )
}
