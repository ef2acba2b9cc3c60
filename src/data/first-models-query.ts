import { queryOptions } from '@tanstack/react-query'
import { firstSlice } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'

/** The first models, for pages that show a handful of them. */
export const firstModelsQuery = queryOptions({
  queryKey: ['first-models'],
  queryFn: async ({ client }) => firstSlice(await client.ensureQueryData(indexQuery)),
})
