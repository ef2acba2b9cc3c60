import { useState } from 'react'
import { useKeptChoice } from '../../data/use-kept-choice.ts'
import { useListedModels } from '../../data/use-listed-models.ts'
import { type ModelsSlice, modelsByKind } from '../../domain/editions/models-slice.ts'
import { listedNamed, withEditions } from '../../domain/editions/with-editions.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import { chosenWith } from '../../domain/links/kept-choice.ts'
import type { Theme } from '../../domain/model.ts'
import { FEATURED } from '../../domain/slices.ts'
import { ChosenBar } from '../../ui/controls/chosen-bar.tsx'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { ModelTick, narrowedInWords, OfferedModels } from '../../ui/controls/model-choice.tsx'
import { NameSearch } from '../../ui/controls/name-search.tsx'

const none = () => []

/** The choice of two to five models. The rest of many are fetched when somebody looks for them. */
export function ChooseModels({ slice, themes }: { slice: ModelsSlice; themes: readonly Theme[] }) {
  const [ids, choose] = useKeptChoice('compare', none)
  const [typed, setTyped] = useState('')
  const { models, editions, isWhole, chosen, kept, isWaiting, ask, query } = useListedModels(slice, ids)
  const all = withEditions(modelsByKind(models), editions)
  const found = listedNamed(all, typed)
  const total = typed.trim() === '' ? slice.total : found.length
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">Choose your own</h2>
      <p className="without-script mt-2 text-ink-2">Choosing takes JavaScript; the ready-made comparisons do not.</p>
      {slice.total > FEATURED && (
        <div className="needs-script mt-3 max-w-sm">
          <NameSearch typed={typed} change={setTyped} onFocus={ask} />
        </div>
      )}
      {!isWhole && query.state === 'failed' && (
        <FailedPart
          what="the whole list"
          why={`${query.why} The search covers the first ${slice.listed.length}.`}
          retry={query.retry}
          busy={query.busy}
          className="mt-3"
        />
      )}
      {slice.total > FEATURED && (
        <p className="needs-script mt-2 text-question text-ink-3" role="status">
          {isWaiting ? 'Looking through all of them…' : shownInWords(found.length, typed, total)}
        </p>
      )}
      <OfferedModels
        listed={found}
        className="mt-3 border-t-2 border-ink"
        row={(listed) => (
          <ModelTick
            listed={listed}
            ticked={chosen.some(({ id }) => id === listed.model.id)}
            full={kept.length >= MOST_COMPARED}
            toggle={() => choose(chosenWith(kept, listed.model.id, !kept.includes(listed.model.id)))}
            defined
          />
        )}
      />
      <ChosenBar chosen={chosen} choose={choose} themes={themes} />
    </section>
  )
}

function shownInWords(found: number, typed: string, total: number): string {
  return narrowedInWords(found, typed, total) ?? (typed.trim() === '' ? `All ${total} shown.` : `${found} found.`)
}
