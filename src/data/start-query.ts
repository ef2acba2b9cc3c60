import { queryOptions } from '@tanstack/react-query'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/** What the start of the reader's own role carries of the atlas. How it is worked out comes when it is: the prerendered page has it. */
export const startQuery = queryOptions({
  queryKey: ['start'],
  queryFn: async ({ client }) => {
    const [index, { startSlice }] = await Promise.all([
      client.ensureQueryData(indexQuery),
      loaded(import('../domain/draft/start-slice.ts'), 'whom to begin from'),
    ])
    return startSlice(index)
  },
})
