import { answerOn } from '../answer.ts'
import type { AnswerOutline, Theme } from '../model.ts'
import { positionOf } from '../position.ts'
import { type Agreement, classify } from './agreement-class.ts'
import { type Reason, reasonOf } from './reason.ts'

/** One theme of a comparison: the answers in the order of the models, and what they come to. */
export interface ComparisonRow {
  theme: Theme
  answers: AnswerOutline[]
  agreement: Agreement
  /** Why it is in that class. */
  reason: Reason
  /** They agree, but on another condition, with another partner, or by denying it here and giving it to others there. */
  onDifferentTerms: boolean
}

/** One theme, compared over the answers of a set of models. */
export function compareOn(theme: Theme, answers: readonly AnswerOutline[]): ComparisonRow {
  const agreement = classify(theme, answers.map(positionOf))
  const reason = reasonOf(agreement, answers)
  return { theme, answers: [...answers], agreement, reason, onDifferentTerms: reason.kind === 'other-terms' }
}

/** What a set of models is compared by: a row a theme, in the order of the themes. */
export function compare(
  themes: readonly Theme[],
  models: readonly { answers: Record<string, AnswerOutline> }[],
): ComparisonRow[] {
  return themes.map((theme) =>
    compareOn(
      theme,
      models.map(({ answers }) => answerOn(answers, theme.id)),
    ),
  )
}

/** The views of a comparison: which themes are shown. `silent` shows those on which somebody says nothing, whatever their class. */
export type ComparisonShow = 'all' | 'differences' | 'in-common' | 'one-only' | 'silent'

/** The orders of the rows of a comparison: as in the atlas, or the widest gap first. */
export type RowOrder = 'area' | 'difference'

/**
 * How three and more models stand where the screen has no room for all of them: a theme's answers below each other, or two
 * columns of them.
 */
export type ComparisonLayout = 'stacked' | 'columns'

/** The class that a view shows, where it shows one. In common means all agree: silence is not agreement. */
const SHOWN_AGREEMENT: Partial<Record<ComparisonShow, Agreement>> = {
  differences: 'differ',
  'in-common': 'all-agree',
  'one-only': 'one-only',
}

/** Whether a view shows a row. */
export function isShown(show: ComparisonShow, row: Pick<ComparisonRow, 'agreement' | 'answers'>): boolean {
  if (show === 'all') return true
  if (show === 'silent') return row.answers.some(({ stance }) => stance === 'silent')
  return SHOWN_AGREEMENT[show] === row.agreement
}

/** How many rows a view shows. */
export function countShown(
  show: ComparisonShow,
  rows: readonly Pick<ComparisonRow, 'agreement' | 'answers'>[],
): number {
  return rows.filter((row) => isShown(show, row)).length
}
