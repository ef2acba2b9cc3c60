import type { ModelId } from '../model.ts'

/** The place of a model's answer on the page of a theme. It is part of links that were shared: it never changes. */
export function answerPlace(model: ModelId): string {
  return `answer-${model}`
}
