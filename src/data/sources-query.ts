import { queryOptions } from '@tanstack/react-query'
import { LISTED, type SourcesSlice } from '../domain/slices.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** The documents behind the first models. The index leaves them out: only the page about the site lists them all. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ client }): Promise<SourcesSlice> => {
    const index = await client.ensureQueryData(indexQuery)
    const first = index.models.slice(0, LISTED)
    const models = await Promise.all(first.map(({ id }) => client.ensureQueryData(modelQuery(id))))
    return {
      total: index.models.length,
      sources: models.map(({ id, name, source: { title, author, url, version, licence, caveats } }) => ({
        summary: { id, name },
        source: { title, author, url, version, licence, caveats },
      })),
    }
  },
})
