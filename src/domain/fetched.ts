/** How something fetched stands: loading, missing, failed and ready never look the same. */
export type Fetched<T> =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'failed'; why: string; busy: boolean; retry: () => void }
  | { state: 'ready'; data: T }
