import { QueryClient } from '@tanstack/react-query'

/** The element that holds what the page was made from. */
export const STATE_ID = 'page-state'

/** A client for the floor's data, which does not change while a page is open. */
export function floorClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
}
