import { summaryOf } from './dataset.ts'
import type { Duty, FullVocabulary, ModelSummary, RoleModel } from './model.ts'

/** What the page of who does what carries. */
export interface DutyTableSlice {
  total: number
  models: ModelSummary[]
  duties: Duty[]
}

/** What the page of who does what carries. */
export function dutyTableSlice(
  models: readonly RoleModel[],
  total: number,
  vocabulary: FullVocabulary,
): DutyTableSlice {
  return { total, models: models.map((model) => summaryOf(model, vocabulary)), duties: [] }
}
