import type { ReactNode } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

/**
 * Shows something fetched in its present state: `what` names it, `missing` stands where there is no such
 * thing. What is always there has none: a missing part of it is a fault, which is told as one.
 */
export function QueryView<T>({
  query,
  what,
  missing,
  children,
}: {
  query: Fetched<T>
  what: string
  missing?: ReactNode
  children: (data: T) => ReactNode
}) {
  switch (query.state) {
    case 'loading':
      return <Loading what={what} />
    case 'missing':
      return missing
    case 'failed':
      return <Failed what={what} why={query.why} busy={query.busy} retry={query.retry} />
    case 'ready':
      return children(query.data)
  }
}
