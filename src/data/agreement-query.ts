import { queryOptions } from '@tanstack/react-query'
import { agreementSlice } from '../domain/comparing/pairs-slice.ts'
import { indexQuery } from './index-query.ts'

/** What the page of who agrees with whom shows at first. */
export const agreementQuery = queryOptions({
  queryKey: ['agreement'],
  queryFn: async ({ client }) => agreementSlice(await client.ensureQueryData(indexQuery)),
})
