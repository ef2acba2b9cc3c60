import { queryOptions } from '@tanstack/react-query'
import { modelsSlice } from '../domain/editions/models-slice.ts'
import { indexQuery } from './index-query.ts'

/** What the list of all models shows at first. */
export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: async ({ client }) => modelsSlice(await client.ensureQueryData(indexQuery)),
})
