import type { AtlasIndex, ModelId, ModelSummary } from '../model.ts'
import { inOrder } from '../models-order.ts'
import type { KindGroup } from '../models-view.ts'
import { LISTED } from '../slices.ts'
import { byGroup } from '../statements/kind-groups.ts'
import { organisationOf } from './editions.ts'

/** What the list of models carries. */
export interface ModelsSlice {
  total: number
  /** How many there are of each kind. */
  kinds: { group: KindGroup; count: number }[]
  listed: ModelSummary[]
  /** Other editions of the listed organisations. */
  editions: ModelSummary[]
  /** Those that lead the atlas, listed or not. */
  leading: ModelId[]
}

/** Models kind by kind, by name within one: the order of lists. */
export function modelsByKind<Model extends Pick<ModelSummary, 'kind' | 'name' | 'version' | 'positions'>>(
  models: readonly Model[],
): Model[] {
  return byGroup(inOrder(models, 'kind')).flatMap((each) => each.models)
}

/** What the list of models carries. */
export function modelsSlice({ models, editions, leading }: AtlasIndex): ModelsSlice {
  const listed = modelsByKind(models).slice(0, LISTED)
  const organisations = new Set(listed.map(organisationOf))
  return {
    total: models.length,
    kinds: byGroup(models).map((each) => ({ group: each.group, count: each.models.length })),
    listed,
    editions: editions.filter((each) => organisations.has(organisationOf(each))),
    leading,
  }
}
