import type { ReactNode } from 'react'
import { linesOfAll } from '../../domain/citation.ts'
import type { ChangeKind } from '../../domain/editions/change-kinds.ts'
import { type ChangeRun, foldWords } from '../../domain/editions/change-runs.ts'
import type { StatementChange, ThemeChange } from '../../domain/editions/changes.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { BECAME_WORDS, GONE, hingeWords, NOT_YET } from '../../domain/editions/changes-words.ts'
import { joinedLines } from '../../domain/joined-lines.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { Answer, Role, Statement, Theme } from '../../domain/model.ts'
import { capitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { BriefCitations } from '../../ui/statement/citations.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { ChangeMark } from './change-mark.tsx'
import { rowPlace } from './row-place.ts'

/** Both editions, and what each is called where it has no column: “2021”. */
export interface Sides {
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
  labels: readonly [before: string, after: string]
}

/** A theme: what it answered and answers, then its statements on both sides. The hinge names each row. */
export function ThemeChangeRows({
  change: { theme, before, after, became },
  runs,
  sides,
  roles,
  isPlace,
}: {
  change: ThemeChange
  /** The statements that the view shows. */
  runs: readonly ChangeRun[]
  sides: Sides
  roles: readonly Role[]
  /** Whether a change has its place here: on two themes it is shown twice, and has one place. */
  isPlace: (change: StatementChange) => boolean
}) {
  const { editions } = sides
  const { models } = comparisonOf(editions.map(({ id }) => id))
  const rows = runs.reduce((sum, { shown, folded }) => sum + shown.length + (folded.length > 0 ? 1 : 0), 1)
  const placeOf = (change: StatementChange) => (isPlace(change) ? rowPlace(change) : undefined)
  return (
    <tbody {...TABLE_ROLES.rowgroup}>
      <tr {...TABLE_ROLES.row} className="changes-answers">
        <th {...TABLE_ROLES.rowheader} scope="rowgroup" rowSpan={rows} className="changes-theme">
          <span className="text-ref text-ink-3">{theme.ref} </span>
          <LinkTo link={{ page: 'row', models, theme: theme.id }} className="title-link text-theme font-semibold">
            {theme.name}
          </LinkTo>
          <span className="block text-question text-ink-3">{theme.question}</span>
          <span className="mt-1 block text-question text-ink-2">{BECAME_WORDS[became]}</span>
        </th>
        <Cell side={0} sides={sides} hatched={before.stance === 'silent'}>
          <AnswerOf answer={before} theme={theme} edition={editions[0]} roles={roles} />
        </Cell>
        <th {...TABLE_ROLES.rowheader} className="changes-hinge">
          {hingeWords({ before, after })}
        </th>
        <Cell side={1} sides={sides} hatched={after.stance === 'silent'}>
          <AnswerOf answer={after} theme={theme} edition={editions[1]} roles={roles} />
        </Cell>
      </tr>
      {runs.flatMap((run) => [
        ...run.shown.map((change, place) => (
          <ChangeRow key={rowPlace(change)} kind={run.kind} id={placeOf(change)} sides={sides} isFirst={place === 0}>
            {(side) => {
              const statement = side === 0 ? change.before : change.after
              return statement && <StatementOf statement={statement} edition={editions[side]} />
            }}
          </ChangeRow>
        )),
        ...(run.folded.length > 0
          ? [
              <ChangeRow key={`more ${run.kind}`} kind={run.kind} sides={sides} isFirst={false}>
                {(side) =>
                  (side === 0) === (run.kind === 'dropped') && <Fold run={run} sides={sides} placeOf={placeOf} />
                }
              </ChangeRow>,
            ]
          : []),
      ])}
    </tbody>
  )
}

/** A row with what became of its statements in the hinge. Where a side has nothing it says so, once for a run. */
function ChangeRow({
  kind,
  id,
  sides,
  isFirst,
  children,
}: {
  kind: ChangeKind
  id?: string | undefined
  sides: Sides
  isFirst: boolean
  children: (side: 0 | 1) => ReactNode
}) {
  const cell = (side: 0 | 1) => {
    const said = children(side)
    return (
      <Cell side={side} sides={sides} hatched={!said} isEmpty={!said}>
        {said || <span className={isFirst ? '' : 'sr-only'}>{side === 0 ? NOT_YET : GONE}</span>}
      </Cell>
    )
  }
  return (
    <tr {...TABLE_ROLES.row} id={id}>
      {cell(0)}
      <th {...TABLE_ROLES.rowheader} className="changes-hinge">
        <ChangeMark kind={kind} />
      </th>
      {cell(1)}
    </tr>
  )
}

function Cell({
  side,
  sides,
  hatched,
  isEmpty = false,
  children,
}: {
  side: 0 | 1
  sides: Sides
  hatched: boolean
  isEmpty?: boolean
  children: ReactNode
}) {
  const classes = [side === 0 ? 'changes-before' : 'changes-after']
  if (hatched) classes.push('unsurveyed')
  if (isEmpty) classes.push('changes-empty')
  return (
    <td {...TABLE_ROLES.cell} className={classes.join(' ')} data-edition={sides.labels[side]}>
      {children}
    </td>
  )
}

/** The rest of a long run. Its statements have one side only, so that they need no rows of their own. */
function Fold({
  run,
  sides,
  placeOf,
}: {
  run: ChangeRun
  sides: Sides
  placeOf: (change: StatementChange) => string | undefined
}) {
  return (
    <details className="printed changes-fold">
      <summary className="link">
        {foldWords(run)}
        <Icon name="chevron" className="size-3.5" />
      </summary>
      <ul>
        {run.folded.map((change) => (
          <li key={rowPlace(change)} id={placeOf(change)}>
            <StatementOf statement={change.before ?? change.after} edition={sides.editions[change.before ? 0 : 1]} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function AnswerOf({
  answer,
  theme,
  edition,
  roles,
}: {
  answer: Answer
  theme: Theme
  edition: ComparedEdition
  roles: readonly Role[]
}) {
  if (answer.stance === 'silent') return <StanceLine said={answer} roles={roles} />
  const basis: readonly string[] = answer.statements
  const cites = edition.statements.filter(({ id }) => basis.includes(id)).flatMap(({ cite }) => cite)
  return (
    <>
      <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      <p className="changes-lines">{capitalised(linesOfAll(joinedLines(cites.map(({ lines }) => lines))))}</p>
    </>
  )
}

function StatementOf({ statement, edition }: { statement: Statement; edition: ComparedEdition }) {
  return (
    <>
      <LinkTo
        link={{ page: 'statement', model: edition.id, statement: statement.id }}
        className="title-link font-serif text-answer"
      >
        {statement.text}
      </LinkTo>
      <BriefCitations cites={statement.cite} source={edition.source} />
    </>
  )
}
