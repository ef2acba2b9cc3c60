import { type Position, stanceOf } from './comparison.ts'
import { rowFinding } from './finding.ts'
import type { ModelSummary, Role, Theme } from './model.ts'
import { reasonOf } from './reason.ts'
import { type AnswerTerms, STANCE_LABELS, stanceWords } from './stance.ts'
import type { Standing } from './standings.ts'

type Summary = Pick<ModelSummary, 'inProse' | 'terms'>

/** Whether a set of models agrees on a theme, but on another condition, with another partner or stand-in. */
export function onDifferentTerms(
  { theme, positions, agreement }: Standing,
  models: readonly Pick<Summary, 'terms'>[],
): boolean {
  const answers = models.map((model, place) => answerAt(positions[place] ?? 'silent', model, theme))
  return reasonOf(agreement, answers).kind === 'other-terms'
}

/** An answer as the index knows it: a position, and the terms that go with it. */
function answerAt(position: Position, { terms }: Pick<Summary, 'terms'>, theme: Theme): AnswerTerms {
  return { stance: stanceOf(position), value: position.split(':')[1], ...terms[theme.id] }
}

/**
 * How a model stands, for a cell: the value of a fact, who does it instead, or the stance in a word or two: “One team”,
 * “The manager does”, “Only if”. Conditions and partners are long: see `standingTerms`.
 */
export function standingWords(
  position: Position,
  model: Pick<Summary, 'terms'>,
  theme: Theme,
  roles: readonly Role[],
): string {
  return answerInAWord(answerAt(position, model, theme), theme, roles)
}

/** An answer where there is room for a few words: “One team”, “The manager does”, “Only if”. */
export function answerInAWord(answer: AnswerTerms, theme: Theme, roles: readonly Role[]): string {
  const value = theme.values?.find(({ id }) => id === answer.value)
  if (value) return value.label
  return answer.stance === 'other-role' ? stanceWords(answer, roles) : STANCE_LABELS[answer.stance]
}

/**
 * The conditions and partners behind the marks of a theme: “Loadsmart only if it is agreed beforehand; the guide shared with
 * the product manager.” Empty where nobody sets any.
 */
export function standingTerms(
  { theme, positions }: Standing,
  models: readonly Summary[],
  roles: readonly Role[],
): string {
  const onTerms = models.flatMap((model, place) => {
    const answer = answerAt(positions[place] ?? 'silent', model, theme)
    return answer.when !== undefined || answer.with !== undefined ? [{ inProse: model.inProse, answer }] : []
  })
  return onTerms.length === 0 ? '' : rowFinding(theme, onTerms, roles)
}
