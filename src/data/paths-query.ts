import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { chosenModels } from './chosen-models.ts'
import { loaded } from './loaded.ts'

/** The career paths of some models; of the first ones where none are named. Rejects with a `DataProblem` of kind `missing` for an unknown model. */
export function pathsQuery(chosen: readonly ModelId[]) {
  return queryOptions({
    queryKey: ['paths', ...chosen],
    queryFn: async ({ client }) => {
      const { total, models } = await chosenModels(client, chosen)
      // Only its own page needs it: it stays out of every first view.
      const { pathsSlice } = await loaded(import('../domain/paths/career-paths.ts'), 'what draws the paths')
      return pathsSlice(models, total)
    },
  })
}
