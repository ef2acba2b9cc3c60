import type { Comparison } from '../comparing/compare-all.ts'
import { comparisonFinding, rowFinding } from '../comparing/finding.ts'
import type { AnswerOutline, Role, Theme } from '../model.ts'
import { partsText } from '../prose.ts'
import { listInProse } from '../words.ts'
import { fittingTitle, head, type Named, type PageHead } from './page-head.ts'

/** The head of a comparison. `models` stand in the order of the path; `compared` is what they come to, in any order. */
export function comparisonHead(models: readonly Named[], compared: Pick<Comparison, 'counts' | 'widest'>): PageHead {
  const finding = partsText(comparisonFinding(models.length, compared.counts, compared.widest))
  return head(
    titleOf('Tech lead:', models),
    `${finding} Tech lead role models of ${listInProse(models.map((model) => model.inProse))}.`,
  )
}

/** The head of one row of a comparison. */
export function rowHead(
  theme: Theme,
  models: readonly { summary: Named; answer: AnswerOutline }[],
  roles: readonly Role[],
): PageHead {
  const finding = rowFinding(
    theme,
    models.map(({ summary, answer }) => ({ inProse: summary.inProse, answer })),
    roles,
  )
  return head(
    titleOf(
      theme.ask,
      models.map(({ summary }) => summary),
    ),
    `${finding} ${theme.question}`,
  )
}

/** The names after a lead: in full, or short, or as many as fit. */
function titleOf(lead: string, models: readonly Named[]): string {
  const short = models.map((model) => model.shortName)
  const fewer = short.map((_, left) => `${lead} ${short.slice(0, short.length - left).join(', ')} and ${left} more`)
  return fittingTitle(
    `${lead} ${listInProse(models.map((model) => model.inProse))}`,
    `${lead} ${listInProse(short)}`,
    `${lead} ${short.join(', ')}`,
    ...fewer.slice(1),
  )
}
