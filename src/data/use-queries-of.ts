import { type QueryKey, skipToken, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { MOST_COMPARED } from '../domain/links/deep-link.ts'
import type { ModelId } from '../domain/model.ts'

/** What stands in a place for which no model was asked. */
const NOBODY = { queryKey: ['nobody'], queryFn: skipToken }

/**
 * Runs one query for each of some models, at most as many as may be compared, and gives their results in the same order. Every
 * page would carry what the query client has for lists of any length, for five at most.
 */
export function useQueriesOf<T, K extends QueryKey>(
  models: readonly ModelId[],
  queryOf: (model: ModelId) => UseQueryOptions<T, Error, T, K>,
): UseQueryResult<T>[] {
  const at = (place: number) => {
    const model = models[place]
    return (model === undefined ? NOBODY : queryOf(model)) as UseQueryOptions<T>
  }
  const results: [...Five<UseQueryResult<T>>] = [
    useQuery(at(0)),
    useQuery(at(1)),
    useQuery(at(2)),
    useQuery(at(3)),
    useQuery(at(4)),
  ]
  return results.slice(0, models.length)
}

/** A list of as many as may be compared: the compiler holds the two together. */
type Five<Item> = typeof MOST_COMPARED extends 5 ? [Item, Item, Item, Item, Item] : never
