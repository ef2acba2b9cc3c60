import type { Theme } from '../model.ts'
import type { Position } from '../position.ts'
import { isJudged } from './apart.ts'

/** What a bar tells: that others say the same, that nobody else does, that it cannot be judged, or that the model is silent. */
export type BarKind = 'same' | 'alone' | 'unjudged' | 'silent'

/** A theme with how many say on it what a model says, itself among them, and how many answer at all. */
export interface ApartBar {
  theme: Theme
  kind: BarKind
  same: number
  answer: number
  /** Whether it is the first of its area. */
  first: boolean
}

/**
 * A bar a theme, of what a model says beside all others. `positions` are the model's own; they and `counts`, how many say the
 * same and how many answer, stand in the order of the themes.
 */
export function apartBars(
  themes: readonly Theme[],
  positions: readonly Position[],
  counts: readonly (readonly [same: number, answer: number])[],
): ApartBar[] {
  return themes.map((theme, place) => {
    const [same, answer] = counts[place] ?? [0, 0]
    return {
      theme,
      kind: kindOf(positions[place] ?? 'silent', same),
      same,
      answer,
      first: themes[place - 1]?.area !== theme.area,
    }
  })
}

function kindOf(position: Position, same: number): BarKind {
  if (position === 'silent') return 'silent'
  if (!isJudged(position)) return 'unjudged'
  return same === 1 ? 'alone' : 'same'
}

/** What a bar says, in words: “10 of 12 who answer”, “alone of 11 who answer”, “silent, 7 answer”. */
export function barInWords({ kind, same, answer }: Pick<ApartBar, 'kind' | 'same' | 'answer'>): string {
  const answers = `${answer || 'none'} ${answer === 1 ? 'answers' : 'answer'}`
  switch (kind) {
    case 'same':
      return `${same} of ${answer} who answer`
    case 'alone':
      return answer === 1 ? 'alone, nobody else answers' : `alone of ${answer} who answer`
    case 'unjudged':
      return `not judged, ${answers}`
    case 'silent':
      return `silent, ${answers}`
  }
}
