import { createContext, Fragment, memo, type ReactNode, use } from 'react'
import { lineFigures, linesInWords } from '../../domain/citation.ts'
import type { ModelId, Role, Theme } from '../../domain/model.ts'
import type { CitedAnswer } from '../../domain/slices.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'

/** The path of the row that a cell stands in: it names all columns, which the rest of the cell knows nothing of. */
export const RowPathContext = createContext('')

/** What a model answers on a theme: stance, answer and the lines it rests on, each leading to its statement. */
export const AnswerCell = memo(function AnswerCell({
  model,
  name,
  answer,
  roles,
  theme,
}: {
  model: ModelId
  name: string
  answer: CitedAnswer
  roles: readonly Role[]
  theme: Pick<Theme, 'name' | 'values'>
}) {
  const share = <CellShare model={model} label={`Link to ${name} on ${theme.name}`} />
  if (answer.stance === 'silent')
    return (
      <td {...TABLE_ROLES.cell} data-model={name} className="unsurveyed">
        <StanceLine said={answer} roles={roles} />
        {share}
      </td>
    )
  return (
    <td {...TABLE_ROLES.cell} data-model={name}>
      <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      <CellLines model={model} answer={answer}>
        {share}
      </CellLines>
    </td>
  )
})

function CellShare({ model, label }: { model: ModelId; label: string }) {
  return <ShareLink path={`${use(RowPathContext)}#${model}`} label={label} tabIndex={-1} />
}

function CellLines({
  model,
  answer,
  children,
}: {
  model: ModelId
  answer: Exclude<CitedAnswer, { stance: 'silent' }>
  children: ReactNode
}) {
  const { cites } = answer
  const several = cites.length > 1 || cites.some(({ lines }) => lines[0] !== lines[1])
  return (
    <p className="cell-lines">
      {several ? 'Lines' : 'Line'}
      {cites.map(({ statement, section, lines }, index) => (
        <Fragment key={statement + lineFigures(lines)}>
          {index > 0 ? ', ' : ' '}
          <InnerLink
            link={{ page: 'statement', model, statement }}
            aria-label={`${linesInWords(lines)}, ${section}`}
            tabIndex={-1}
          >
            {lineFigures(lines)}
          </InnerLink>
        </Fragment>
      ))}
      {children}
    </p>
  )
}

/** A cell whose model is on its way, or did not come. */
export function WaitingCell({
  name,
  failed,
  role = 'cell',
}: {
  name: string
  failed: boolean
  role?: 'cell' | 'none'
}) {
  return (
    <td role={role} data-model={name}>
      {failed ? (
        <p className="text-ink-3">Did not load</p>
      ) : (
        <div className="after-a-moment flex flex-col gap-2 py-1">
          <span className="sr-only">Opening…</span>
          <span className="skeleton w-1/3" />
          <span className="skeleton" />
          <span className="skeleton w-2/3" />
        </div>
      )}
    </td>
  )
}
