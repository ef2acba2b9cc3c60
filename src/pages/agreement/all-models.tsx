import { lazy, Suspense, useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { Theme } from '../../domain/model.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { Failed } from '../../ui/failed.tsx'
import { Loading } from '../../ui/loading.tsx'

// A large matrix has a script of its own. One that is gone says so in its place.
const loadMatrix = () => import('./all-models-matrix.tsx')
const AllModelsMatrix = lazy(() =>
  loadMatrix().then(
    (module) => ({ default: module.AllModelsMatrix }),
    () => ({ default: GoneMatrix }),
  ),
)

/** The rest of a large atlas: how much of it the page shows, and all models against all on demand. */
export function AllModels({ shown, total, themes }: { shown: number; total: number; themes: readonly Theme[] }) {
  const [wanted, setWanted] = useState(false)
  const query = usePageQuery({ ...indexQuery, enabled: wanted })
  return (
    <section aria-labelledby="all-models" className="mt-10">
      <h2 id="all-models">All {total} against each other</h2>
      {!wanted && (
        <>
          <p className="mt-2 text-ink-2">
            {capitalised(inWords(shown))} of {total} are shown here. The matrix of all of them is fetched when it is
            asked for.
          </p>
          <p className="without-script mt-2 text-ink-2">That takes JavaScript.</p>
          <button
            type="button"
            className="button needs-script no-print mt-4"
            onPointerEnter={() => void loadMatrix().catch(() => {})}
            onClick={() => setWanted(true)}
          >
            Show all {total}
          </button>
        </>
      )}
      {wanted && query.state === 'loading' && <Loading what={`all ${total}`} />}
      {wanted && query.state === 'missing' && <p className="mt-4">There is no list of models. Reload the page.</p>}
      {wanted && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {wanted && query.state === 'ready' && (
        <Suspense fallback={<Loading what={`all ${total}`} />}>
          <AllModelsMatrix models={query.data.models} themes={themes} />
        </Suspense>
      )}
    </section>
  )
}

function GoneMatrix() {
  return (
    <p className="mt-4" role="alert">
      The matrix did not load. The connection may be down, or a new version is out. Reload the page to try again.
    </p>
  )
}
