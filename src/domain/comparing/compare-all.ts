import type { AnswerOutline, Theme } from '../model.ts'
import { type Agreement, countAgreements } from './agreement-class.ts'
import { type ComparisonRow, compare } from './comparison.ts'
import { byDisagreement } from './finding.ts'

/** A set of models compared on every theme, and what that comes to. */
export interface Comparison {
  /** One a theme, in the order of the themes; its answers in the order of the models. */
  rows: ComparisonRow[]
  /** How many themes fall into each class. */
  counts: Record<Agreement, number>
  /** The theme on which they are furthest apart, where they differ on any. */
  widest: Theme | undefined
}

/** Compares models on every theme: what page, head, image and shared words are all made of. */
export function compareAll(
  themes: readonly Theme[],
  models: readonly { answers: Record<string, AnswerOutline> }[],
): Comparison {
  const rows = compare(themes, models)
  return {
    rows,
    counts: countAgreements(rows.map(({ agreement }) => agreement)),
    widest: byDisagreement(rows)[0]?.theme,
  }
}
