import { queryOptions } from '@tanstack/react-query'
import { readerOf } from './atlas-reader.ts'

/** What is new in the atlas. Rejects with a `DataProblem`. */
export const newsQuery = queryOptions({
  queryKey: ['news'],
  queryFn: ({ meta, signal }) => readerOf(meta).news(signal),
})
