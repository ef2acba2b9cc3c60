import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Fetched } from '../domain/fetched.ts'
import { isMissing } from './data-problem.ts'
import { problemInWords } from './problem-words.ts'

/** Runs a query for a page and tells its four states apart. */
export function usePageQuery<T, K extends QueryKey>(options: UseQueryOptions<T, Error, T, K>): Fetched<T> {
  const { data, error, errorUpdateCount, isFetching, refetch } = useQuery(options)
  const [last, setLast] = useState(error)
  if (error !== null && error !== last) setLast(error)
  if (data !== undefined) return { state: 'ready', data }
  // The client forgets an error while it tries again. The page does not: the retry must not vanish from under the finger.
  const problem = error ?? (errorUpdateCount > 0 ? last : null)
  if (problem === null) return { state: 'loading' }
  if (isMissing(problem)) return { state: 'missing' }
  return { state: 'failed', why: problemInWords(problem), busy: isFetching, retry: () => void refetch() }
}
