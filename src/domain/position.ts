import type { z } from 'zod/mini'
import { answerOn } from './answer.ts'
import type * as schema from './content-schema.ts'
import type { AnswerOutline, AnswerStance, Theme } from './model.ts'

/** A stance with the value of a fact that lines up, as the index carries it: `does`, `states:one-team`, `silent`. */
export type Position = z.infer<typeof schema.position>

/** The position an answer takes. */
export function positionOf(answer: AnswerOutline): Position {
  return answer.stance === 'states' && answer.value !== undefined ? `states:${answer.value}` : answer.stance
}

/** The positions that answers take, in the order of the themes. A theme that is not among them is silent. */
export function positionsOf(
  answers: Readonly<Record<string, AnswerOutline>>,
  themes: readonly Pick<Theme, 'id'>[],
): Position[] {
  return themes.map(({ id }) => positionOf(answerOn(answers, id)))
}

/** The stance within a position. */
export function stanceOf(position: Position): AnswerStance {
  return position.split(':', 1)[0] as AnswerStance
}

/** How many of these positions speak. */
export function spokenCount(positions: readonly Position[]): number {
  return positions.filter((position) => position !== 'silent').length
}

/** The value within a position, where it is a fact that lines up. */
export function valueIn(position: Position): string | undefined {
  return position.split(':', 2)[1]
}
