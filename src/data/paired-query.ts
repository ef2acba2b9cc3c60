import { queryOptions } from '@tanstack/react-query'
import { indexQuery } from './index-query.ts'

/** The roles that stand beside the tech lead on pages of their own. */
export const pairedQuery = queryOptions({
  queryKey: ['paired'],
  queryFn: async ({ client }) => (await client.ensureQueryData(indexQuery)).vocabulary.paired ?? [],
})
