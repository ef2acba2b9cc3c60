import { queryOptions } from '@tanstack/react-query'
import type { ModelsSlice } from '../domain/editions/models-slice.ts'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/** What the list of all models shows at first. How it is ordered comes when it is: most visits are of other pages. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: async ({ client }): Promise<ModelsSlice> => {
    const [index, { modelsSlice }] = await Promise.all([
      client.ensureQueryData(indexQuery),
      loaded(import('../domain/editions/models-slice.ts'), 'what orders the organisations'),
    ])
    return modelsSlice(index)
  },
})
