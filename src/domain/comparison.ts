import type { AnswerOutline, AnswerStance, Theme } from './model.ts'
import { type Reason, reasonOf } from './reason.ts'

/**
 * Where a set of models stands on one theme. Each theme falls into exactly one class:
 * silence never counts as agreement, and neither a fact without `values` nor answers that are all mixed are judged.
 */
export type Agreement = 'differ' | 'all-agree' | 'some-silent' | 'one-only' | 'side-by-side' | 'nobody'

/** In the order of the scale bar. */
export const AGREEMENTS: readonly Agreement[] = [
  'differ',
  'all-agree',
  'some-silent',
  'one-only',
  'side-by-side',
  'nobody',
]

/** A stance with the value of a fact that lines up, as the index carries it: `does`, `states:one-team`, `silent`. */
export type Position = string

/** The position an answer takes. */
export function positionOf(answer: AnswerOutline): Position {
  return answer.stance === 'states' && answer.value !== undefined ? `states:${answer.value}` : answer.stance
}

/** The positions that answers take, in the order of the themes. A theme that is not among them is silent. */
export function positionsOf(
  answers: Readonly<Record<string, AnswerOutline>>,
  themes: readonly Pick<Theme, 'id'>[],
): Position[] {
  return themes.map(({ id }) => positionOf(answers[id] ?? { stance: 'silent' }))
}

/** The stance within a position. */
export function stanceOf(position: Position): AnswerStance {
  return position.split(':', 1)[0] as AnswerStance
}

/** The value within a position, where it is a fact that lines up. */
export function valueIn(position: Position): string | undefined {
  return position.split(':', 2)[1]
}

/** The side that a position is on: denying a duty and giving it to somebody else agree that it is not the tech lead's. */
export function camp(position: Position): string {
  return position === 'other-role' ? 'does-not' : position
}

/** The class of one theme for the positions of a set of models. */
export function classify(theme: Pick<Theme, 'kind' | 'values'>, positions: readonly Position[]): Agreement {
  const spoken = positions.filter((position) => position !== 'silent')
  if (spoken.length === 0) return 'nobody'
  if (spoken.length === 1) return 'one-only'
  if (theme.kind === 'fact' && !theme.values) return 'side-by-side'
  // Mixed is a shape, not a position: two that say “in part” need not mean the same part.
  if (spoken.every((position) => position === 'mixed')) return 'side-by-side'
  if (new Set(spoken.map(camp)).size > 1) return 'differ'
  return spoken.length === positions.length ? 'all-agree' : 'some-silent'
}

/** How two positions that both speak are apart: 0 the same, 3 a yes against a no. */
function gap(a: Position, b: Position): number {
  const [one, other] = [camp(a), camp(b)]
  if (one === other) return 0
  if (one === 'does-not' || other === 'does-not') return one === 'mixed' || other === 'mixed' ? 2 : 3
  return one === 'mixed' || other === 'mixed' ? 1.5 : 1
}

/** How far a set of models is apart on one theme; 0 where they do not differ. Larger sets with the same split weigh more. */
export function spread(positions: readonly Position[]): number {
  const spoken = positions.filter((position) => position !== 'silent')
  let total = 0
  for (const [index, a] of spoken.entries()) for (const b of spoken.slice(index + 1)) total += gap(a, b)
  return total
}

/**
 * Those with differences first, the widest gap first among them, then class by class in the order of the scale bar; ties
 * keep their order.
 */
export function contestedFirst<R extends { agreement: Agreement }>(
  rows: readonly R[],
  positionsIn: (row: R) => readonly Position[],
): R[] {
  const rank = ({ agreement }: R) => AGREEMENTS.indexOf(agreement)
  const width = new Map(rows.map((row) => [row, row.agreement === 'differ' ? spread(positionsIn(row)) : 0]))
  return [...rows].sort((a, b) => rank(a) - rank(b) || (width.get(b) ?? 0) - (width.get(a) ?? 0))
}

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
      models.map((model): AnswerOutline => model.answers[theme.id] ?? { stance: 'silent' }),
    ),
  )
}

/** How many themes fall into each class. */
export function countAgreements(classes: readonly Agreement[]): Record<Agreement, number> {
  const counts: Record<Agreement, number> = {
    differ: 0,
    'all-agree': 0,
    'some-silent': 0,
    'one-only': 0,
    'side-by-side': 0,
    nobody: 0,
  }
  for (const agreement of classes) counts[agreement] += 1
  return counts
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
