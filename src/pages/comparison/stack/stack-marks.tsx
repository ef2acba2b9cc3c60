import { answerOn } from '../../../domain/answer.ts'
import type { Theme } from '../../../domain/model.ts'
import { factLetter } from '../../../domain/statements/stance.ts'
import { StanceMark } from '../../../ui/marks/stance-mark.tsx'
import { isReady } from '../columns.ts'
import { answerId } from './lines-toggle.tsx'
import type { RowCell } from './row-cells.ts'

/**
 * The marks of a theme in a stack, each under the name of its model: a row of places to press, which leads to the answers. It
 * is for the eye and the finger alone: who reads or goes by keyboard has the answers next.
 */
export function StackMarks({ theme, cells }: { theme: Theme; cells: readonly RowCell[] }) {
  const silent = cells.find(({ footing }) => footing === 'silent')
  return (
    <div className="stack-marks" aria-hidden="true">
      {cells.map(({ column, footing }) => {
        // Of a model that is not here nobody knows whether it is silent.
        const answer = isReady(column) ? answerOn(column.data.answers, theme.id) : undefined
        const at = footing === 'silent' && silent ? silent.column.id : column.id
        return (
          <button
            key={column.id}
            type="button"
            tabIndex={-1}
            className={footing}
            onClick={() => {
              const answer = document.getElementById(answerId(theme.id, at))
              answer?.focus({ preventScroll: true })
              answer?.scrollIntoView({ block: 'start' })
            }}
          >
            {answer && <StanceMark stance={answer.stance} letter={factLetter(answer, theme)} />}
            {/* Its name holds its place below the name at the head. */}
            <span>{column.shortName}</span>
          </button>
        )
      })}
    </div>
  )
}
