import { findingText } from '../comparing/finding.ts'
import { rankPairs } from '../comparing/pairs.ts'
import { agreementFinding } from '../comparing/pairs-finding.ts'
import type { ModelSummary, Theme } from '../model.ts'
import { head, type PageHead } from './page-head.ts'

/**
 * The head of the page of who agrees with whom: its finding. It stands apart from the other heads, which are in every first
 * view: ranking the pairs is of use on few pages.
 */
export function agreementHead(
  models: readonly Pick<ModelSummary, 'inProse' | 'positions'>[],
  total: number,
  themes: readonly Theme[],
): PageHead {
  const finding = agreementFinding(rankPairs(themes, models), themes, models.length, total)
  return head(
    'Who agrees with whom on the tech lead · Role Atlas',
    `${findingText(finding)} Every pair of tech lead models, theme by theme.`,
  )
}
