import { queryOptions } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/** The ways from a model's page to a comparison. */
export function waysQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['ways', id],
    queryFn: async ({ client }) => {
      const index = await client.ensureQueryData(indexQuery)
      // A page made ahead carries what came of it: what counts stays out of its first view.
      const { waysToCompare } = await loaded(
        import('../domain/editions/ways-to-compare.ts'),
        'what counts how far apart they are',
      )
      return waysToCompare(index, id)
    },
  })
}
