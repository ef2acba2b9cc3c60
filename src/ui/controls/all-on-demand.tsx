import { type ReactNode, Suspense } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import { GonePart } from '../lazy-part.tsx'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

/**
 * All models of a large atlas, where the page itself carries the first: says so in `note`, and shows the rest when they
 * are asked for. `prepare` fetches the script of what is shown, which `children` may suspend on.
 */
export function AllOnDemand<T>({
  heading,
  note,
  total,
  query,
  asked,
  ask,
  prepare,
  children,
}: {
  heading: string
  note: string
  total: number
  query: Fetched<T>
  asked: boolean
  ask: () => void
  prepare: () => void
  children: (data: T) => ReactNode
}) {
  const waiting = <Loading what={`all ${total}`} />
  return (
    <section aria-labelledby="all-models" className="mt-10">
      <h2 id="all-models">{heading}</h2>
      {!asked && (
        <>
          <p className="mt-2 text-ink-2">{note}</p>
          <p className="without-script mt-2 text-ink-2">Showing all of them takes JavaScript.</p>
          <button
            type="button"
            className="button needs-script no-print mt-4"
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={ask}
          >
            Show all {total}
          </button>
        </>
      )}
      {asked && query.state === 'loading' && waiting}
      {asked && query.state === 'missing' && <p className="mt-4">There is no list of models. Reload the page.</p>}
      {asked && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {asked && query.state === 'ready' && <Suspense fallback={waiting}>{children(query.data)}</Suspense>}
    </section>
  )
}

/** Stands for the matrix of all of them where its script is gone. */
export function GoneMatrix() {
  return <GonePart what="the matrix" className="mt-4" />
}
