import { type Position, stanceOf } from '../../domain/position.ts'
import { column, type Drawn, row } from './drawing.ts'
import { type Parts, SIDE_WIDTH } from './frame.ts'
import { patternMark } from './marks.ts'

/** As many rows as stand in a side. */
const ROWS = 10

/**
 * What models answer on each theme, as marks at both sides: a column a model, the first themes at the left. Pattern,
 * not information: it may be cropped.
 */
export function markGrids(models: readonly (readonly Position[])[]): Required<Pick<Parts, 'left' | 'right'>> {
  const themes = Math.max(0, ...models.map((positions) => positions.length))
  const half = Math.min(ROWS, Math.ceil(themes / 2))
  return { left: grid(models, 0, half), right: grid(models, half, Math.min(themes, 2 * half)) }
}

function grid(models: readonly (readonly Position[])[], from: number, to: number): Drawn {
  const size = models.length > 4 ? 28 : 32
  const gap = Math.min(26, Math.floor((SIDE_WIDTH - 60 - models.length * size) / Math.max(1, models.length - 1)))
  const rows = Array.from({ length: to - from }, (_, place) => {
    const positions = models.map((each) => each[from + place] ?? 'silent')
    return row({ gap, height: 45 }, ...positions.map((position) => patternMark(stanceOf(position), size)))
  })
  return column({}, ...rows)
}
