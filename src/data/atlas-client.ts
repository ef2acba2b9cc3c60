import { QueryClient } from '@tanstack/react-query'
import type { ModelId } from '../domain/model.ts'
import type { AtlasReader } from './atlas-reader.ts'
import { DataProblem } from './data-problem.ts'
import { indexQuery } from './index-query.ts'
import { modelQuery } from './model-query.ts'

/** A dropped connection is worth one more try; a missing or malformed file will be the same the next time. */
const RETRIES = 1

/**
 * The one store of fetched content. The content is fixed within a deploy, so nothing goes stale and nothing is
 * fetched again; `retries` is for tests, which want none.
 */
export function createAtlasClient(reader: AtlasReader, retries = RETRIES): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        meta: { reader },
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        // Offline is a failure to be told, not a state to wait in silently.
        networkMode: 'always',
        retry: false,
        retryDelay: 500,
      },
    },
  })
  // Only what is fetched: if what is cut from it tried again too, a reader would wait twice as long to be told.
  for (const { queryKey } of [indexQuery, modelQuery('' as ModelId)])
    client.setQueryDefaults(queryKey.slice(0, 1), {
      retry: (failures, error) =>
        failures < retries && error instanceof DataProblem && (error.kind === 'unreachable' || error.kind === 'slow'),
    })
  return client
}
