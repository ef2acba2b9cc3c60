import { useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import type { ModelsSlice } from '../../domain/slices.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { ModelTick, narrowedInWords, OfferedModels } from '../../ui/controls/model-choice.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { useKeptChoice } from '../../ui/controls/use-kept-choice.ts'
import { ChosenBar } from './chosen-bar.tsx'

const none = () => []

/** The choice of two to five models. The rest of many are fetched when somebody looks for them. */
export function ChooseModels({ slice }: { slice: ModelsSlice }) {
  const [ids, choose] = useKeptChoice('compare', none)
  const [typed, setTyped] = useState('')
  const whole = slice.total === slice.listed.length
  const listed = new Set(slice.listed.map(({ id }) => id))
  // Also for a choice that was kept of organisations that are not among the first.
  const need = !whole && ids.some((id) => !listed.has(id))
  const { query, asked, ask } = useIndexOnDemand(need)
  const all = query.state === 'ready' ? query.data.models : slice.listed
  const chosen = ids.map((id) => all.find((model) => model.id === id)).filter((model) => model !== undefined)
  const found = modelsNamed(all, typed)
  const total = typed.trim() === '' ? slice.total : found.length
  const searching = asked && query.state === 'loading'
  // What turned out not to be here is forgotten; what may yet be found is not.
  const counted = (asked || need) && query.state !== 'ready' ? ids : chosen.map(({ id }) => id)
  const toggle = (id: ModelId) =>
    choose(counted.includes(id) ? counted.filter((each) => each !== id) : [...counted, id])
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">Choose your own</h2>
      <p className="without-script mt-2 text-ink-2">Choosing takes JavaScript; the ready-made comparisons do not.</p>
      {!whole && (
        <div className="mt-3 max-w-sm">
          <NameSearch typed={typed} change={setTyped} onFocus={ask} />
        </div>
      )}
      {!whole && query.state === 'failed' && (
        <FailedPart
          what="the whole list"
          why={`${query.why} The search covers the first ${slice.listed.length}.`}
          retry={query.retry}
          busy={query.busy}
          className="mt-3"
        />
      )}
      {!whole && (
        <p className="mt-2 text-question text-ink-3" role="status">
          {searching
            ? 'Looking through all of them…'
            : (narrowedInWords(found.length, typed, total) ?? `All ${total} shown.`)}
        </p>
      )}
      <OfferedModels
        models={found}
        className="mt-3 border-t-2 border-ink"
        row={(model) => (
          <ModelTick
            model={model}
            ticked={chosen.some(({ id }) => id === model.id)}
            full={counted.length >= MOST_COMPARED}
            toggle={() => toggle(model.id)}
            defined
          />
        )}
      />
      <ChosenBar chosen={chosen} remove={toggle} />
    </section>
  )
}
