import type { AtlasIndex, ModelSummary } from '../model.ts'
import { firstModels } from '../slices.ts'

/** What the page of who agrees with whom carries. */
export interface AgreementSlice {
  total: number
  models: ModelSummary[]
}

/** What the page of who agrees with whom carries: the first models. */
export function agreementSlice(index: AtlasIndex): AgreementSlice {
  return { total: index.models.length, models: firstModels(index) }
}
