import { queryOptions } from '@tanstack/react-query'
import { allModels } from '../domain/dataset.ts'
import type { ModelId } from '../domain/model.ts'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'
import { DataProblem, isNotServed } from './data-problem.ts'
import { indexQuery } from './index-query.ts'

/**
 * A whole model. Everything a page shows of one model is cut from it. Rejects with a `DataProblem`, of kind `missing` only
 * where the index does not have it: a file that does not come may be a fault of the host or of the line.
 */
export function modelQuery(id: ModelId) {
  return queryOptions({
    queryKey: ['model', id],
    queryFn: ({ client, meta }) =>
      readerOf(meta)
        .model(id, TO_ITS_END)
        .catch(async (problem) => {
          if (!isNotServed(problem)) throw problem
          const index = await client.ensureQueryData(indexQuery)
          throw allModels(index).some((model) => model.id === id)
            ? problem
            : new DataProblem('missing', `There is no model ${id}`)
        }),
  })
}
