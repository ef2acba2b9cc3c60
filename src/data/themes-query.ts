import { queryOptions } from '@tanstack/react-query'
import { themesSlice } from '../domain/comparing/themes-slice.ts'
import { indexQuery } from './index-query.ts'

/** What the list of themes shows. */
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async ({ client }) => themesSlice(await client.ensureQueryData(indexQuery)),
})
