import { memo } from 'react'
import { answerOn } from '../../../domain/answer.ts'
import { argumentOf } from '../../../domain/comparing/argument.ts'
import { argumentFinding } from '../../../domain/comparing/argument-finding.ts'
import type { ComparisonRow } from '../../../domain/comparing/comparison.ts'
import { formatPath } from '../../../domain/links/deep-link.ts'
import type { ModelId, ThemeId, Vocabulary } from '../../../domain/model.ts'
import { partsText } from '../../../domain/prose.ts'
import { listInProse } from '../../../domain/words.ts'
import { InnerLink } from '../../../ui/controls/inner-links.tsx'
import { Prose } from '../../../ui/controls/prose.tsx'
import { ShareLink } from '../../../ui/controls/share-link.tsx'
import { Relation } from '../../../ui/marks/relation.tsx'
import { WaitingCell } from '../answer-cell.tsx'
import { type Column, isReady, sameColumns } from '../columns.ts'
import { rowId } from '../theme-row.tsx'
import { GROUP, HEADING, NO_ROLE } from './roles.ts'
import { rowCells } from './row-cells.ts'
import { StackAnswer } from './stack-answer.tsx'
import { StackMarks } from './stack-marks.tsx'

/** What a theme of a stack needs to be drawn. */
interface StackRowProps {
  /** How the models that are here stand on the theme. */
  row: ComparisonRow
  columns: readonly Column[]
  /** The models of the comparison, sorted: the row's own address. */
  models: ModelId[]
  vocabulary: Vocabulary
  /** The name of its area, where no band above it says that. */
  area: string | undefined
  hidden: boolean
  /** The models whose statements are shown. */
  opened: readonly ModelId[]
  toggle: (theme: ThemeId, model: ModelId) => void
  prepare: (theme: ThemeId) => void
}

function sameRow(before: StackRowProps, after: StackRowProps): boolean {
  return (
    before.row.theme === after.row.theme &&
    before.area === after.area &&
    before.hidden === after.hidden &&
    before.opened.join() === after.opened.join() &&
    before.models.join() === after.models.join() &&
    sameColumns(before.columns, after.columns)
  )
}

/** One theme: its name and marks, what it asks, what the answers come to, and the answers. */
export const StackRow = memo(function StackRow(props: StackRowProps) {
  const { row, columns, models, vocabulary, area, hidden, opened, toggle, prepare } = props
  const { theme } = row
  const here = columns.filter(isReady)
  const groups = here.length > 2 ? argumentOf(row) : []
  const names = here.map(({ inProse }) => inProse)
  const finding = argumentFinding(row, groups, names, vocabulary.roles)
  const cells = rowCells(columns, groups)
  const silent = cells.filter(({ footing }) => footing === 'silent')
  const speakers = here.filter(({ data }) => answerOn(data.answers, theme.id).stance !== 'silent')
  const path = formatPath({ page: 'row', models, theme: theme.id })
  const heading = `name-${theme.id}`
  return (
    <tr {...GROUP} id={rowId(theme.id)} hidden={hidden} aria-labelledby={heading}>
      <th {...NO_ROLE}>
        <div className="row-label" id={heading} {...HEADING}>
          <span className="row-ref">{theme.ref}</span>
          <InnerLink link={{ page: 'row', models, theme: theme.id }} className="row-name title-link">
            {theme.name}
          </InnerLink>
        </div>
        <StackMarks theme={theme} cells={cells} />
      </th>
      <td {...NO_ROLE} className="row-detail">
        <div className="row-label">
          <ShareLink path={path} label={`Link to ${theme.name}`} />
          <span className="row-question">
            <span>{area ? `${area}. ${theme.question}` : theme.question}</span>
            {finding.length > 0 && (
              <span key={partsText(finding)} className="row-finding">
                {' '}
                <Prose parts={finding} />
              </span>
            )}
          </span>
          <div className="row-tools">
            {here.length > 1 && (
              <Relation
                agreement={row.agreement}
                speakers={speakers.map((column) => column.shortName)}
                models={here.length}
                onDifferentTerms={false}
              />
            )}
          </div>
        </div>
      </td>
      {[...cells]
        .sort((a, b) => a.turn - b.turn)
        .map((cell) =>
          isReady(cell.column) ? (
            <StackAnswer
              key={cell.column.id}
              cell={cell}
              label={headOf(cell.column, silent)}
              answer={answerOn(cell.column.data.answers, theme.id)}
              roles={vocabulary.roles}
              path={`${path}#${cell.column.id}`}
              theme={theme}
              models={models}
              opened={opened.includes(cell.column.id)}
              toggle={toggle}
              prepare={prepare}
            />
          ) : (
            <WaitingCell
              key={cell.column.id}
              name={cell.column.name}
              failed={cell.column.state === 'failed'}
              {...NO_ROLE}
            />
          ),
        )}
    </tr>
  )
}, sameRow)

/** What stands at the head of an answer. Those who are silent are named together, at the first of them. */
function headOf(column: Column, silent: readonly { column: Column }[]): string | undefined {
  const [first] = silent
  if (!first || !silent.some((each) => each.column === column)) return column.name
  if (first.column !== column) return undefined
  return `${listInProse(silent.map((each) => each.column.shortName))} ${silent.length === 1 ? 'says' : 'say'} nothing`
}
