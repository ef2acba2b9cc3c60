import { queryOptions } from '@tanstack/react-query'
import type { DutyId } from '../domain/model.ts'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'
import { DataProblem, isNotServed } from './data-problem.ts'
import { indexQuery } from './index-query.ts'

/**
 * A duty across all models, which has a file of its own: no page fetches every model. Rejects with a `DataProblem`, of kind
 * `missing` only where the index does not have it.
 */
export function dutyQuery(id: DutyId) {
  return queryOptions({
    queryKey: ['duty', id],
    queryFn: ({ client, meta }) =>
      readerOf(meta)
        .duty(id, TO_ITS_END)
        .catch(async (problem) => {
          if (!isNotServed(problem)) throw problem
          const { vocabulary } = await client.ensureQueryData(indexQuery)
          throw vocabulary.duties.some((duty) => duty.id === id)
            ? problem
            : new DataProblem('missing', `There is no duty ${id}`)
        }),
  })
}
