import { memo } from 'react'
import { answerOn } from '../../domain/answer.ts'
import type { Agreement } from '../../domain/comparing/agreement-class.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { ModelId, Role, Theme, ThemeId } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { Relation } from '../../ui/marks/relation.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { AnswerCell, RowPathContext, WaitingCell } from './answer-cell.tsx'
import { type Column, isReady, sameColumns } from './columns.ts'
import { OpenRow } from './open-row.tsx'
import { SourcesToggle } from './sources-toggle.tsx'

/** What a row needs to be drawn. */
export interface ThemeRowProps {
  theme: Theme
  columns: readonly Column[]
  /** The models of the comparison, sorted: the row's own address. */
  models: ModelId[]
  roles: readonly Role[]
  /** How the columns stand to each other; undefined while fewer than two are here. */
  agreement: Agreement | undefined
  /** How many facts they state, where they differ in that alone. */
  answers: number | undefined
  /** Why they stand so, in words; empty where how they stand says it. */
  reason: string | undefined
  /** The name of its area, where no band above it says that. */
  area: string | undefined
  hidden: boolean
  open: boolean
  /** Two of more columns are in sight. */
  inTwo: boolean
  toggle: (theme: ThemeId) => void
  prepare: (theme: ThemeId) => void
}

/** The id of a theme's row in the table. */
export function rowId(theme: ThemeId): string {
  return `row-${theme}`
}

function sameRow(before: ThemeRowProps, after: ThemeRowProps): boolean {
  return (
    before.theme === after.theme &&
    before.agreement === after.agreement &&
    before.answers === after.answers &&
    before.reason === after.reason &&
    before.area === after.area &&
    before.hidden === after.hidden &&
    before.open === after.open &&
    before.inTwo === after.inTwo &&
    before.models.join() === after.models.join() &&
    sameColumns(before.columns, after.columns)
  )
}

/** One theme across the columns. Drawn anew only when something in it changes: a view change touches few of the rows. */
export const ThemeRow = memo(function ThemeRow(props: ThemeRowProps) {
  const { theme, columns, models, roles, hidden, open } = props
  const path = formatPath({ page: 'row', models, theme: theme.id })
  return (
    <RowPathContext value={path}>
      <tr {...TABLE_ROLES.row} id={rowId(theme.id)} hidden={hidden} data-open={open ? '' : undefined}>
        <th {...TABLE_ROLES.rowheader}>
          <div className="row-label">
            <span className="row-ref">{theme.ref}</span>
            <InnerLink link={{ page: 'row', models, theme: theme.id }} className="row-name title-link">
              {theme.name}
            </InnerLink>
          </div>
        </th>
        <RowDetail {...props} />
        {columns.map((column) =>
          isReady(column) ? (
            <AnswerCell
              key={column.id}
              model={column.id}
              name={column.shortName}
              answer={answerOn(column.data.answers, theme.id)}
              roles={roles}
              theme={theme}
            />
          ) : (
            <WaitingCell key={column.id} name={column.shortName} failed={column.state === 'failed'} />
          ),
        )}
      </tr>
      {open && <OpenRow theme={theme} columns={columns} models={models} hidden={hidden} />}
    </RowPathContext>
  )
}, sameRow)

/**
 * What a theme asks and how the columns stand to each other. It stands under the name, in a cell of its own: a header is
 * read out again at each answer, so that it holds no more than the reference and the name.
 */
function RowDetail({
  theme,
  columns,
  models,
  agreement,
  answers,
  reason,
  area,
  open,
  inTwo,
  toggle,
  prepare,
}: ThemeRowProps) {
  const here = columns.filter(isReady)
  const speakers = here.filter(({ data }) => answerOn(data.answers, theme.id).stance !== 'silent')
  return (
    <td {...TABLE_ROLES.cell} className="row-detail">
      <div className="row-label">
        <ShareLink path={formatPath({ page: 'row', models, theme: theme.id })} label={`Link to ${theme.name}`} />
        <span className="row-question">{area ? `${area}. ${theme.question}` : theme.question}</span>
        <div className="row-tools">
          {agreement && (
            <Relation
              agreement={agreement}
              speakers={speakers.map((column) => column.shortName)}
              models={here.length}
              onDifferentTerms={false}
              answers={answers}
            />
          )}
          {reason && (
            <span className="row-why">
              {/* It speaks of all. A text that changes stands alone: see record 21. */}
              {inTwo ? `of all ${inWords(here.length)}: ${reason}` : reason}
            </span>
          )}
          <SourcesToggle theme={theme} models={models} open={open} toggle={toggle} prepare={prepare} />
        </div>
      </div>
    </td>
  )
}
