import { useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import type { Vocabulary } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import type { ModelsSlice } from '../../domain/slices.ts'
import { Failed } from '../../ui/controls/failed.tsx'
import { type ListPart, ListParts, partInWords } from '../../ui/controls/list-parts.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { ModelCards } from './model-cards.tsx'

/** The first models of many, a filter over all of them, and the others part by part. They are fetched when first asked for. */
export function ModelSearch({ slice, vocabulary }: { slice: ModelsSlice; vocabulary: Vocabulary }) {
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(0)
  const { query, asked, ask } = useIndexOnDemand()
  const all = query.state === 'ready' ? query.data.models : undefined
  const found = modelsNamed(all ?? slice.listed, typed)
  const size = slice.listed.length
  // Until all of them are here, the part that the page brought along stays.
  const part = { from: all ? from : 0, size, total: all && typed.trim() ? found.length : slice.total }
  const shown = found.slice(part.from, part.from + size)
  const waiting = asked && query.state === 'loading'
  return (
    <>
      <div className="needs-script no-print mb-5 flex flex-wrap items-end gap-x-5 gap-y-3">
        <div className="w-full max-w-sm">
          <NameSearch
            label="Filter by name"
            typed={typed}
            change={(text) => {
              setTyped(text)
              ask()
              setFrom(0)
            }}
            onFocus={ask}
          />
        </div>
        <p role="status" className="pb-2 text-ink-2">
          {waiting ? 'Looking through all of them…' : countInWords(part, found.length, slice.total, typed)}
        </p>
      </div>
      {asked && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {shown.length > 0 && (
        <ListParts
          what="Organisations"
          part={part}
          busy={waiting}
          turn={(place) => {
            ask()
            setFrom(place)
          }}
        >
          <ModelCards models={shown} vocabulary={vocabulary} />
        </ListParts>
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

function countInWords(part: ListPart, found: number, all: number, typed: string): string {
  if (typed.trim() === '') return `${partInWords(part)} are shown.`
  if (found === 0) return `Nothing here is called “${typed.trim()}”.`
  const match = `${found} of ${all} ${found === 1 ? 'matches' : 'match'}`
  return found > part.size
    ? `${match}; ${part.from + 1} to ${Math.min(part.from + part.size, found)} are shown.`
    : `${match}.`
}
