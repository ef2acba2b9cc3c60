import type { CSSProperties } from 'react'
import type { ModelId, Role, Theme, ThemeId } from '../../../domain/model.ts'
import type { CitedAnswer } from '../../../domain/slices.ts'
import { ShareLink } from '../../../ui/controls/share-link.tsx'
import { AnswerLines, StanceLine } from '../../../ui/marks/stance-line.tsx'
import { answerId, LinesToggle } from './lines-toggle.tsx'
import { GROUP } from './roles.ts'
import type { RowCell } from './row-cells.ts'

/** What a model answers on a theme, and how that stands among the other answers. Its lines show its statements. */
export function StackAnswer({
  cell: { column, place, footing, later, note },
  label,
  answer,
  roles,
  path,
  theme,
  models,
  opened,
  toggle,
  prepare,
}: {
  cell: RowCell
  /** What stands at its head: the name, or what is said of all who are silent. */
  label: string | undefined
  answer: CitedAnswer
  roles: readonly Role[]
  path: string
  theme: Theme
  models: ModelId[]
  opened: boolean
  toggle: (theme: ThemeId, model: ModelId) => void
  prepare: (theme: ThemeId) => void
}) {
  const name = column.shortName
  return (
    <td
      {...GROUP}
      id={answerId(theme.id, column.id)}
      aria-label={label}
      tabIndex={-1}
      // For paper: which column it belongs to.
      style={{ '--place': place } as CSSProperties}
      className={[answer.stance === 'silent' && 'unsurveyed', footing, later && 'later'].filter(Boolean).join(' ')}
    >
      {label !== undefined && <b className="cell-name">{label}</b>}
      {note && <span className={`cell-note cell-note-${footing}`}>{note}</span>}
      {answer.stance === 'silent' ? (
        <StanceLine said={answer} roles={roles} />
      ) : (
        <>
          <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
          <LinesToggle {...{ model: column.id, name, answer, theme, models, opened, toggle, prepare }}>
            <ShareLink path={path} label={`Link to ${name} on ${theme.name}`} />
          </LinesToggle>
        </>
      )}
    </td>
  )
}
