import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

/** How far the fetching is, as `usePageQuery` tells it. */
type Fetched<T> =
  | { state: 'loading' }
  | { state: 'missing' }
  | { state: 'failed'; why: string; busy: boolean; retry: () => void }
  | { state: 'ready'; data: T }

/**
 * All models of a large atlas, where the page itself carries the first: says so in `note`, and shows the rest when they
 * are asked for. `prepare` fetches the script of what is shown, which `children` may suspend on.
 */
export function AllOnDemand<T>({
  heading,
  note,
  total,
  query,
  wanted,
  ask,
  prepare,
  children,
}: {
  heading: string
  note: string
  total: number
  query: Fetched<T>
  wanted: boolean
  ask: () => void
  prepare: () => Promise<unknown>
  children: (data: T) => ReactNode
}) {
  const waiting = <Loading what={`all ${total}`} />
  // Whether it comes is told once it is asked for.
  const ahead = () => void prepare().catch(() => {})
  return (
    <section aria-labelledby="all-models" className="mt-10">
      <h2 id="all-models">{heading}</h2>
      {!wanted && (
        <>
          <p className="mt-2 text-ink-2">{note}</p>
          <p className="without-script mt-2 text-ink-2">Showing all of them takes JavaScript.</p>
          <button
            type="button"
            className="button needs-script no-print mt-4"
            onPointerEnter={ahead}
            onFocus={ahead}
            onClick={ask}
          >
            Show all {total}
          </button>
        </>
      )}
      {wanted && query.state === 'loading' && waiting}
      {wanted && query.state === 'missing' && <p className="mt-4">There is no list of models. Reload the page.</p>}
      {wanted && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {wanted && query.state === 'ready' && <Suspense fallback={waiting}>{children(query.data)}</Suspense>}
    </section>
  )
}

/** A large matrix has a script of its own, which `load` brings. One that is gone says so in its place. */
export function lazyMatrix<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy(() =>
    load().then(
      (Matrix) => ({ default: Matrix }),
      () => ({ default: GoneMatrix as ComponentType<Props> }),
    ),
  )
}

function GoneMatrix() {
  return (
    <p className="mt-4" role="alert">
      The matrix did not load. The connection may be down, or a new version is out. Reload the page to try again.
    </p>
  )
}
