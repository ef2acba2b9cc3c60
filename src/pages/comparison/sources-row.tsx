import { onThemeQuery } from '../../data/on-theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { formatPath } from '../../domain/deep-link.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { saysItsOwnStance } from '../../domain/statement-status.ts'
import { CitationLine } from '../../ui/citation-line.tsx'
import { InnerLink } from '../../ui/inner-links.tsx'
import { ShareLink } from '../../ui/share-link.tsx'
import { StanceLine } from '../../ui/stance-line.tsx'
import { StatementTags } from '../../ui/statement-tags.tsx'
import { TABLE_ROLES } from '../../ui/table-roles.ts'
import type { Column } from './columns.ts'
import { sourcesId } from './sources-toggle.tsx'

/** How many statements a cell holds: those an answer rests on come first, and all of them where they are more. */
const MOST = 6

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
        <div className="row-note">
          <p className="font-semibold">Statements on {theme.ref}</p>
          <p className="mt-1 text-question text-ink-2">
            Our words first, then the words in the source and where to find them.
          </p>
          <p className="mt-2">
            <InnerLink link={{ page: 'row', models, theme: theme.id }} className="link small-link">
              This row on a page of its own
            </InnerLink>
          </p>
        </div>
      </th>
      {columns.map((column) => (
        <StatementsCell key={column.id} model={column.id} name={column.shortName} theme={theme} models={models} />
      ))}
    </tr>
  )
}

function StatementsCell({
  model,
  name,
  theme,
  models,
}: {
  model: ModelId
  name: string
  theme: Theme
  models: ModelId[]
}) {
  const query = usePageQuery(onThemeQuery(model, theme.id))
  const silent = query.state === 'ready' && query.data.statements.length === 0
  return (
    <td {...TABLE_ROLES.cell} data-model={name} className={silent ? 'unsurveyed' : undefined}>
      {query.state === 'ready' && <Statements on={query.data} theme={theme} models={models} />}
      {query.state === 'loading' && (
        <div className="after-a-moment space-y-2 py-1">
          <span className="sr-only">Opening the statements…</span>
          <span className="skeleton" />
          <span className="skeleton w-2/3" />
        </div>
      )}
      {query.state === 'missing' && <p className="text-ink-3">There is no such model.</p>}
      {query.state === 'failed' && (
        <div role="alert">
          <p className="font-semibold">The statements did not load</p>
          <p className="text-ink-2">{query.why}</p>
          <button type="button" className="button mt-2" onClick={query.retry} aria-disabled={query.busy}>
            {query.busy ? 'Trying again…' : 'Try again'}
          </button>
        </div>
      )}
    </td>
  )
}

function Statements({ on, theme, models }: { on: ModelOnTheme; theme: Theme; models: ModelId[] }) {
  const { roles } = useVocabulary()
  if (on.statements.length === 0) return <p className="text-ink-3">No statement on this theme in the source.</p>
  const basis = on.answer.stance === 'silent' ? 0 : on.answer.statements.length
  const shown = on.statements.slice(0, Math.max(basis, MOST))
  const more = on.statements.length - shown.length
  return (
    <ul className="space-y-4">
      {shown.map((statement) => (
        <li key={statement.id} className="space-y-0.5">
          {saysItsOwnStance(statement, on.answer, roles) && <StanceLine said={statement} roles={roles} />}
          <p className="answer">
            <InnerLink
              link={{ page: 'statement', model: on.summary.id, statement: statement.id }}
              className="title-link"
            >
              {statement.text}
            </InnerLink>
            <ShareLink
              path={formatPath({ page: 'statement', model: on.summary.id, statement: statement.id })}
              label="Link to this statement"
            />
          </p>
          <StatementTags statement={statement} />
          {statement.cite.map((citation) => (
            <CitationLine key={`${citation.lines[0]} ${citation.phrase}`} citation={citation} source={on.source} />
          ))}
        </li>
      ))}
      {more > 0 && (
        <li>
          <InnerLink link={{ page: 'row', models, theme: theme.id }} className="link small-link">
            {more} more on the row’s own page
          </InnerLink>
        </li>
      )}
    </ul>
  )
}
