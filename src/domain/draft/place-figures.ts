import type { Theme } from '../model.ts'
import { type Draft, decidedCount } from './draft.ts'
import { questionCount } from './questions.ts'
import { type ReadingCounts, readingCounts } from './reader-document.ts'

/** How far each place of the workbench has got, as its figure says; none without a draft, and none of reading without a document. */
export function placeFigures(
  draft: Draft | undefined,
  themes: readonly Theme[],
  counts: ReadingCounts | undefined = draft?.document && readingCounts(draft.document),
): { sheet?: string; reading?: string; check?: string } {
  if (!draft) return {}
  return {
    sheet: `${decidedCount(draft, themes)} of ${themes.length}`,
    ...(counts && { reading: `${counts.read} of ${counts.total}` }),
    check: String(questionCount(draft, themes)),
  }
}
