import { queryOptions } from '@tanstack/react-query'
import { readerOf, TO_ITS_END } from './atlas-reader.ts'

/** The index: the shared words and one row a model. For pickers and for finding what a link meant. */
export const indexQuery = queryOptions({
  queryKey: ['index'],
  queryFn: ({ meta }) => readerOf(meta).index(TO_ITS_END),
})
