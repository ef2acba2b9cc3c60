import { queryOptions } from '@tanstack/react-query'
import type { ModelId, RoleId } from '../domain/model.ts'
import { chosenModels } from './chosen-models.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/**
 * Who does what in some models, in the first ones where none are named; of all roles, or of one. Rejects with a `DataProblem` of kind `missing` for an unknown
 * model; an unknown role simply has no duties.
 */
export function dutyTableQuery(chosen: readonly ModelId[], role?: RoleId) {
  return queryOptions({
    queryKey: ['duty-table', role ?? '', ...chosen],
    queryFn: async ({ client }) => {
      const { total, models } = await chosenModels(client, chosen)
      const index = await client.ensureQueryData(indexQuery)
      // Only its own pages need it: it stays out of every first view.
      const { dutyTableSlice } = await loaded(import('../domain/duties/duty-table.ts'), 'what places the duties')
      return dutyTableSlice(models, total, index.vocabulary, role)
    },
  })
}
