import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { pathsSlice } from '../domain/paths.ts'
import { chosenModels } from './chosen-models.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** The career paths of some models; of the first ones where none are named. Rejects with a `DataProblem` of kind `missing` for an unknown model. */
export function pathsQuery(chosen: readonly ModelId[]) {
  return queryOptions({
    queryKey: ['paths', ...chosen],
    queryFn: async ({ client }) => {
      const { total, models } = await chosenModels(client, chosen)
      return pathsSlice(models, total, await client.ensureQueryData(vocabularyQuery))
    },
  })
}
