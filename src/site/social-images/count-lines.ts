import type { AnswerStance } from '../../domain/model.ts'
import { type Drawn, row, words } from './drawing.ts'
import { stanceMark } from './marks.ts'
import { PALETTE } from './palette.ts'

/** How wide what stands before the word is. */
export const BEFORE_WORD = 106

/** A figure, a mark and a word, of `high` pixels; quiet is what nobody says, in the third tone of ink. */
export function countLine({
  count,
  mark,
  letter,
  name,
  high,
  quiet = false,
}: {
  count: number
  mark?: AnswerStance | undefined
  letter?: string | undefined
  name: Drawn | string
  high: number
  quiet?: boolean
}): Drawn {
  const style = quiet ? { color: PALETTE['ink-3'] } : { fontWeight: 600 }
  return row(
    { height: high },
    words(String(count), { width: 56, fontSize: high > 50 ? 42 : 38, lineHeight: 1, ...style }),
    row({ width: 50 }, ...(mark ? [stanceMark(mark, 36, PALETTE.paper, {}, letter)] : [])),
    typeof name === 'string' ? words(name, { fontSize: 33, lineHeight: 1.1, ...style }) : name,
  )
}

/** What stands between such lines. */
export function hairline(): Drawn {
  return row({ height: 1, backgroundColor: PALETTE.rule })
}
