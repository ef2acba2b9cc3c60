import { useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import type { ModelsSlice } from '../../domain/slices.ts'
import { Failed } from '../../ui/failed.tsx'
import { ModelCards } from './model-cards.tsx'

/** How many more are shown at a time: a page with hundreds of cards is slow, and nobody reads it. */
const STEP = 48

/** The first models of many, a filter over all of them, and more on demand. The rest are fetched when first asked for. */
export function ModelSearch({ slice, vocabulary }: { slice: ModelsSlice; vocabulary: Vocabulary }) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(slice.listed.length)
  const [wanted, setWanted] = useState(false)
  const query = usePageQuery({ ...indexQuery, enabled: wanted })
  const all = query.state === 'ready' ? query.data.models : undefined
  const found = modelsNamed(all ?? slice.listed, typed)
  const shown = found.slice(0, most)
  const total = all && typed.trim() ? found.length : slice.total
  const waiting = wanted && query.state === 'loading'
  return (
    <>
      <div className="needs-script no-print mb-5 flex flex-wrap items-end gap-x-5 gap-y-3">
        <label className="block w-full max-w-sm font-semibold">
          Filter by name
          <input
            type="search"
            value={typed}
            onFocus={() => setWanted(true)}
            onChange={(event) => {
              setTyped(event.target.value)
              setWanted(true)
              setMost(slice.listed.length)
            }}
            className="mt-1 block min-h-11 w-full rounded border border-edge bg-raised px-3 text-answer font-normal"
          />
        </label>
        <p role="status" className="pb-2 text-ink-2">
          {waiting ? 'Looking through all of them…' : countInWords(shown.length, found.length, slice.total, typed)}
        </p>
      </div>
      {wanted && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {shown.length > 0 && <ModelCards models={shown} vocabulary={vocabulary} />}
      {shown.length < total && found.length > 0 && (
        <p className="needs-script no-print mt-5">
          <button
            type="button"
            className="button"
            aria-disabled={waiting}
            onClick={() => {
              setWanted(true)
              setMost((before) => before + STEP)
            }}
          >
            {waiting ? 'Opening…' : `Show ${Math.min(STEP, total - shown.length)} more`}
          </button>
        </p>
      )}
      <noscript>
        <p className="mt-5">
          Without scripts only the first {slice.listed.length} of {slice.total} are listed here. The data file at the
          foot of the page names them all.
        </p>
      </noscript>
    </>
  )
}

function countInWords(shown: number, found: number, total: number, typed: string): string {
  if (typed.trim() === '') return shown === total ? `All ${total} are shown.` : `${shown} of ${total} are shown.`
  if (found === 0) return `Nothing here is called “${typed.trim()}”.`
  const match = `${found} of ${total} ${found === 1 ? 'matches' : 'match'}`
  return shown < found ? `${match}; the first ${shown} are shown.` : `${match}.`
}
