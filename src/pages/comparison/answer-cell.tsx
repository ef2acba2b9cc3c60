import { createContext, memo, use } from 'react'
import type { ModelId, Role, Theme } from '../../domain/model.ts'
import type { CitedAnswer } from '../../domain/slices.ts'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { CellLines } from '../../ui/table/cell-lines.tsx'
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
