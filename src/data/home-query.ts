import { queryOptions } from '@tanstack/react-query'
import { homeSlice } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'

/** What the home page shows. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ client }) => homeSlice(await client.ensureQueryData(indexQuery)),
})
