import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { isMissing } from './data-problem.ts'
import { problemInWords } from './problem-words.ts'

/** What a query comes to on a page: loading, failed, missing and ready never look the same. */
export type PageQuery<T> =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'failed'; why: string; busy: boolean; retry: () => void }
  | { state: 'ready'; data: T }

/** Runs a query for a page and tells its four states apart. */
export function usePageQuery<T, K extends QueryKey>(options: UseQueryOptions<T, Error, T, K>): PageQuery<T> {
  const { data, error, isFetching, refetch } = useQuery(options)
  if (data !== undefined) return { state: 'ready', data }
  if (error === null) return { state: 'loading' }
  if (isMissing(error)) return { state: 'missing' }
  return { state: 'failed', why: problemInWords(error), busy: isFetching, retry: () => void refetch() }
}
