import type { AtlasIndex, ModelSummary } from '../model.ts'
import { firstModels } from '../slices.ts'

/** Up to so many models a page sets each against each; of more it shows the first, and the others are asked for. */
export const MOST_AGAINST_EACH = 20

/** A model as far as agreeing goes. */
export type AgreeingModel = Pick<ModelSummary, 'id' | 'shortName' | 'inProse' | 'kind' | 'positions'>

/** What the page of who agrees with whom carries. */
export interface AgreementSlice {
  total: number
  models: AgreeingModel[]
}

/** What the page of who agrees with whom carries: all models, or the first of a large atlas. */
export function agreementSlice(index: AtlasIndex): AgreementSlice {
  const total = index.models.length
  const models = total > MOST_AGAINST_EACH ? firstModels(index) : index.models
  return {
    total,
    models: models.map(({ id, shortName, inProse, kind, positions }) => ({ id, shortName, inProse, kind, positions })),
  }
}
