import type { Theme } from '../model.ts'
import { type Draft, decidedCount } from './draft.ts'
import { questionCount } from './questions.ts'

/** How far each place of the workbench has got, as its figure says; none without a draft. */
export function placeFigures(draft: Draft | undefined, themes: readonly Theme[]): { sheet?: string; check?: string } {
  if (!draft) return {}
  return { sheet: `${decidedCount(draft, themes)} of ${themes.length}`, check: String(questionCount(draft, themes)) }
}
