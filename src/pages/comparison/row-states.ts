import type { Agreement } from '../../domain/comparing/agreement-class.ts'
import type { Comparison } from '../../domain/comparing/compare-all.ts'
import { type ComparisonRow, type ComparisonShow, countShown, isShown } from '../../domain/comparing/comparison.ts'
import { answersApart } from '../../domain/comparing/reason.ts'
import { reasonWords } from '../../domain/comparing/relation-words.ts'
import { type RowGroup, rowGroups } from '../../domain/comparing/row-groups.ts'
import type { ComparisonView } from '../../domain/links/page-kinds.ts'
import type { Theme, ThemeId, Vocabulary } from '../../domain/model.ts'

/** How the models that are here stand on a theme, and whether the view shows it. */
export interface RowState {
  agreement: Agreement | undefined
  /** How many facts they state, where they differ in that alone. */
  answers: number | undefined
  /** Why they stand so, in words; empty where how they stand says it. */
  reason: string | undefined
  shown: boolean
}

/** What the models that are here come to. */
export interface Compared {
  rows: ReadonlyMap<ThemeId, RowState>
  /** The rows in the order of the view. */
  groups: RowGroup<ComparisonRow>[]
  counts: Record<Agreement, number>
  /** How many rows a view shows; undefined while there is nothing to show. */
  count: ((show: ComparisonShow) => number) | undefined
  widest: Theme | undefined
}

/**
 * How a view shows what the models that are here, `models` of them, come to. Of fewer than two there is nothing to say: every
 * theme is shown, area by area.
 */
export function comparedRows(
  { rows, counts, widest }: Comparison,
  models: number,
  { areas }: Pick<Vocabulary, 'areas'>,
  { show, sort }: Pick<ComparisonView, 'show' | 'sort'>,
): Compared {
  const judged = models > 1
  return {
    rows: new Map(
      rows.map((row) => [
        row.theme.id,
        {
          agreement: judged ? row.agreement : undefined,
          answers: judged ? answersApart(row.reason) : undefined,
          reason: judged ? reasonWords(row.reason) : undefined,
          shown: !judged || isShown(show, row),
        },
      ]),
    ),
    groups: rowGroups(rows, judged ? sort : 'area', areas),
    counts,
    count: judged ? (view) => countShown(view, rows) : undefined,
    widest,
  }
}
