import type { QueryClient } from '@tanstack/react-query'
import type { ModelId, RoleModel } from '../domain/model.ts'
import { firstModels } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** The models that were asked for, in that order, or the first of the atlas where none were; and how many there are in all. */
export async function chosenModels(
  client: QueryClient,
  chosen: readonly ModelId[],
): Promise<{ total: number; models: RoleModel[] }> {
  const index = await client.ensureQueryData(indexQuery)
  const ids = chosen.length > 0 ? chosen : firstModels(index).map(({ id }) => id)
  const models = await Promise.all(ids.map((id) => client.ensureQueryData(modelQuery(id))))
  return { total: index.models.length, models }
}
