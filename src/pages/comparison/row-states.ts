import { type Agreement, type ComparisonShow, compareOn, countAgreements, isShown } from '../../domain/comparison.ts'
import { byDisagreement } from '../../domain/finding.ts'
import type { Theme, ThemeId } from '../../domain/model.ts'
import type { ModelAnswers } from '../../domain/slices.ts'

/** How the models that are here stand on a theme, and whether the view shows it. */
export interface RowState {
  agreement: Agreement | undefined
  onDifferentTerms: boolean
  shown: boolean
}

/** What the models that are here come to. */
export interface Compared {
  rows: ReadonlyMap<ThemeId, RowState>
  counts: Record<Agreement, number>
  widest: Theme | undefined
}

/** Compares the models that are here. Of fewer than two there is nothing to say, and every theme is shown. */
export function comparedRows(
  themes: readonly Theme[],
  models: readonly ModelAnswers[],
  show: ComparisonShow,
): Compared {
  const rows = themes.map((theme) =>
    compareOn(
      theme,
      models.map((model) => model.answers[theme.id] ?? { stance: 'silent' }),
    ),
  )
  const judged = models.length > 1
  return {
    rows: new Map(
      rows.map((row) => [
        row.theme.id,
        {
          agreement: judged ? row.agreement : undefined,
          onDifferentTerms: judged && row.onDifferentTerms,
          shown: !judged || isShown(show, row),
        },
      ]),
    ),
    counts: countAgreements(rows.map((row) => row.agreement)),
    widest: byDisagreement(rows)[0]?.theme,
  }
}
