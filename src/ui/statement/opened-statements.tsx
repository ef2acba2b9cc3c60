import type { ReactNode } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import { FailedPart } from '../controls/failed-part.tsx'

/** The statements of an opened row, drawn by `children` once they are here; `missing` says what is not there at all. */
export function OpenedStatements<T>({
  query,
  missing,
  children,
}: {
  query: Fetched<T>
  missing: string
  children: (data: T) => ReactNode
}) {
  if (query.state === 'ready') return children(query.data)
  if (query.state === 'failed')
    return <FailedPart what="the statements" why={query.why} retry={query.retry} busy={query.busy} />
  if (query.state === 'missing') return <p className="text-ink-3">{missing}</p>
  return (
    <div className="after-a-moment flex flex-col gap-2 py-1" role="status">
      <span className="sr-only">Opening the statements…</span>
      <span className="skeleton" />
      <span className="skeleton w-2/3" />
    </div>
  )
}
