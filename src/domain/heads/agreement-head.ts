import { rankPairs } from '../comparing/pairs.ts'
import { agreementFinding } from '../comparing/pairs-finding.ts'
import type { ModelSummary, Theme } from '../model.ts'
import { partsText } from '../prose.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the page of who agrees with whom: its finding. */
export function agreementHead(
  models: readonly Pick<ModelSummary, 'inProse' | 'positions'>[],
  total: number,
  themes: readonly Theme[],
): PageHead {
  const finding = agreementFinding(rankPairs(themes, models), themes, models.length, total)
  return head(
    'Who agrees with whom on the tech lead · Role Atlas',
    `${partsText(finding)} The nearest neighbours of each tech lead model, and each against each.`,
  )
}
