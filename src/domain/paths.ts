import { summaryOf } from './dataset.ts'
import type { ModelSummary, RoleModel, Vocabulary } from './model.ts'

/** What the page of career paths carries. */
export interface PathsSlice {
  total: number
  models: ModelSummary[]
}

/** What the page of career paths carries. */
export function pathsSlice(models: readonly RoleModel[], total: number, vocabulary: Vocabulary): PathsSlice {
  return { total, models: models.map((model) => summaryOf(model, vocabulary)) }
}
