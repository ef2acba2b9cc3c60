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
  /** The themes on which none of them speaks, where they are folded into one line. */
  folded: Theme[]
}

/**
 * How a view shows what the models that are here, `models` of them, come to. Of fewer than two there is nothing to say: every
 * theme is shown, area by area. `folds`: whether what none of them speaks on is folded where all is shown.
 */
export function comparedRows(
  { rows, counts, widest }: Comparison,
  models: number,
  { areas }: Pick<Vocabulary, 'areas'>,
  { show, sort, open }: Pick<ComparisonView, 'show' | 'sort' | 'open'>,
  folds: boolean,
): Compared {
  const judged = models > 1
  const unsaid = rows.filter(({ agreement, theme }) => agreement === 'nobody' && !open.includes(theme.id))
  const folded =
    judged && folds && show === 'all' && unsaid.length < rows.length ? unsaid.map(({ theme }) => theme) : []
  return {
    rows: new Map(
      rows.map((row) => [
        row.theme.id,
        {
          agreement: judged ? row.agreement : undefined,
          answers: judged ? answersApart(row.reason) : undefined,
          reason: judged ? reasonWords(row.reason) : undefined,
          shown: !judged || (isShown(show, row) && !folded.includes(row.theme)),
        },
      ]),
    ),
    groups: rowGroups(rows, judged ? sort : 'area', areas),
    counts,
    count: judged ? (view) => countShown(view, rows) : undefined,
    widest,
    folded,
  }
}
