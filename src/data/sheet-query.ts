import { queryOptions } from '@tanstack/react-query'
import { indexQuery } from './index-query.ts'
import { loaded } from './loaded.ts'

/** What the sheet of the reader's own role carries of the atlas. How it is worked out comes when it is: the prerendered page has it. */
export const sheetQuery = queryOptions({
  queryKey: ['sheet'],
  queryFn: async ({ client }) => {
    const [index, { sheetSlice }] = await Promise.all([
      client.ensureQueryData(indexQuery),
      loaded(import('../domain/draft/sheet-slice.ts'), 'what the others answer'),
    ])
    return sheetSlice(index)
  },
})
