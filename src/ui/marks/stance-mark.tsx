import type { AnswerStance } from '../../domain/model.ts'
import { STANCE_MARKS } from '../../domain/statements/stance.ts'

/**
 * The mark of a stance, drawn from the page’s `MarkSprite`; `letter` is that of a fact's value. It is never alone: the words
 * stand beside it, so screen readers pass it over.
 */
export function StanceMark({
  stance,
  letter,
  className = '',
}: {
  stance: AnswerStance
  letter?: string | undefined
  className?: string
}) {
  const mark = STANCE_MARKS[stance]
  return (
    <svg className={`mark mark-${mark} ${className}`} aria-hidden="true">
      <use href={letter === undefined ? `#mark-${mark}` : `#mark-${mark}-${letter}`} />
    </svg>
  )
}
