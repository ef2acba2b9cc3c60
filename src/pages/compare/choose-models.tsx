import { useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import type { ModelsSlice } from '../../domain/slices.ts'
import { yearOf } from '../../domain/statements/citation.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'
import { useKeptChoice } from '../../ui/controls/use-kept-choice.ts'
import { ChosenBar } from './chosen-bar.tsx'

/** How many are shown at once: with hundreds of organisations, typing finds them faster than reading. */
const SHOWN = 20

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
  const shown = found.slice(0, SHOWN)
  const total = typed.trim() === '' ? slice.total : found.length
  const searching = asked && query.state === 'loading'
  // What turned out not to be here is forgotten; what may yet be found is not.
  const counted = (asked || need) && query.state !== 'ready' ? ids : chosen.map(({ id }) => id)
  const toggle = ({ id }: ModelSummary) =>
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
          {searching ? 'Looking through all of them…' : shownInWords(shown.length, total, typed)}
        </p>
      )}
      <ul className="mt-3 border-t-2 border-ink">
        {shown.map((model) => (
          <li key={model.id} className="border-b border-rule">
            <Choice
              model={model}
              chosen={chosen.some(({ id }) => id === model.id)}
              full={counted.length >= MOST_COMPARED}
              toggle={() => toggle(model)}
            />
          </li>
        ))}
      </ul>
      <ChosenBar chosen={chosen} remove={toggle} />
    </section>
  )
}

function shownInWords(shown: number, total: number, typed: string): string {
  if (shown === 0) return `No organisation matches “${typed.trim()}”.`
  return shown < total ? `${shown} of ${total}; type to narrow.` : `All ${total} shown.`
}

function Choice({
  model,
  chosen,
  full,
  toggle,
}: {
  model: ModelSummary
  chosen: boolean
  full: boolean
  toggle: () => void
}) {
  return (
    <label className="choice">
      <input type="checkbox" className="needs-script" checked={chosen} disabled={full && !chosen} onChange={toggle} />
      <span className="min-w-0">
        <span className="block font-serif text-h3 font-semibold">{model.name}</span>
        <span className="answer block text-ink-2">{model.definition}</span>
        <span className="text-ref text-ink-3">
          {model.byline}, {yearOf(model.version)}
        </span>
      </span>
    </label>
  )
}
