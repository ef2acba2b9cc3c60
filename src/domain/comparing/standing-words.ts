import type { ModelSummary, Role, Theme } from '../model.ts'
import type { Position } from '../position.ts'
import { type AnswerTerms, answerWords, IN_ITS_OWN_WORDS, STANCE_LABELS, stanceWords } from '../statements/stance.ts'
import { answerAt } from './answer-at.ts'
import { rowFinding } from './finding.ts'
import { type Reason, reasonOf } from './reason.ts'
import type { Standing } from './standings.ts'

type Summary = Pick<ModelSummary, 'inProse' | 'terms'>

/** Why a set of models stands on a theme as it does. */
export function reasonIn({ theme, positions, agreement }: Standing, models: readonly Pick<Summary, 'terms'>[]): Reason {
  const answers = models.map((model, place) => answerAt(positions[place] ?? 'silent', model, theme))
  return reasonOf(agreement, answers)
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

/** An answer where there is room for a few words: “One team”, “The manager does”, “Only if”, “In its own words”. */
export function answerInAWord(answer: AnswerTerms, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance === 'states') return answerWords(answer, theme, roles) ?? IN_ITS_OWN_WORDS
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
