import type { ModelSummary, Theme } from '../model.ts'
import { type Position, stanceOf, valueIn } from '../position.ts'
import type { AnswerTerms } from '../statements/stance.ts'

/** An answer as the index knows it: a position, and the terms that go with it. */
export function answerAt(
  position: Position,
  { terms }: Pick<ModelSummary, 'terms'>,
  { id }: Pick<Theme, 'id'>,
): AnswerTerms {
  return { stance: stanceOf(position), value: valueIn(position), ...terms[id] }
}
