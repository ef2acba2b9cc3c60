import { useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { type ModelsSlice, modelsByKind } from '../../domain/editions/models-slice.ts'
import { withEditions } from '../../domain/editions/with-editions.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, ModelSummary, Vocabulary } from '../../domain/model.ts'
import { inOrder } from '../../domain/models-order.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import { FEATURED } from '../../domain/slices.ts'
import { byGroup, GROUP_LABELS, groupOf } from '../../domain/statements/kind-groups.ts'
import { inWords } from '../../domain/words.ts'
import { ChosenBar } from '../../ui/controls/chosen-bar.tsx'
import { Failed } from '../../ui/controls/failed.tsx'
import { type ListPart, ListParts, partInWords } from '../../ui/controls/list-parts.tsx'
import { useKeptChoice } from '../../ui/controls/use-kept-choice.ts'
import { KindSection } from './kind-section.tsx'
import { ModelRow } from './model-row.tsx'
import { ModelsTools } from './models-tools.tsx'

const none = () => []

/** The organisations by kind or in another order, narrowed by name and kind, to be ticked for a comparison. Of many, part by part. */
export function ModelsList({
  slice,
  link,
  vocabulary,
}: {
  slice: ModelsSlice
  link: PageLink<'models'>
  vocabulary: Vocabulary
}) {
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(0)
  const [ids, choose] = useKeptChoice('models', none)
  const size = slice.listed.length
  const whole = slice.total === size
  const listedIds = new Set([...slice.listed, ...slice.editions].map(({ id }) => id))
  // The view in the address and a kept choice may be of organisations that are not among the first.
  const isOther = link.kind !== undefined || link.sort !== 'kind' || ids.some((id) => !listedIds.has(id))
  const { query, asked, ask } = useIndexOnDemand(!whole && isOther)
  const all = whole ? slice : query.state === 'ready' ? query.data : undefined
  const { editions } = all ?? slice
  const models = all ? ('listed' in all ? all.listed : all.models) : slice.listed
  const found = narrowed(models, link, typed)
  // Until all of them are here, the part that the page brought along stays.
  const isNarrowed = typed.trim() !== '' || link.kind !== undefined
  const part = { from: all ? from : 0, size, total: all && isNarrowed ? found.length : slice.total }
  const shown = found.slice(part.from, part.from + size)
  const waiting = !whole && (asked || isOther) && query.state === 'loading'
  const chosen = ids.map((id) => [...models, ...editions].find((each) => each.id === id)).filter((each) => !!each)
  const row = (model: ModelSummary) => (
    <ModelRow
      key={model.id}
      listed={withEditions([model], editions)}
      vocabulary={vocabulary}
      ticked={ids.includes(model.id)}
      full={chosen.length >= MOST_COMPARED}
      tick={(isTicked) => choose(ticked(ids, model.id, isTicked))}
    />
  )
  const rows =
    link.sort === 'kind' ? (
      byGroup(shown).map(({ group, models: ofGroup }) => (
        <KindSection key={group} label={GROUP_LABELS[group]} models={ofGroup} offers={whole && typed.trim() === ''}>
          {ofGroup.map(row)}
        </KindSection>
      ))
    ) : (
      <ul className="org-list">{shown.map(row)}</ul>
    )
  return (
    <>
      {slice.total > FEATURED && (
        <ModelsTools
          link={link}
          kinds={slice.kinds}
          total={slice.total}
          typed={typed}
          change={(text) => {
            setTyped(text)
            ask()
            setFrom(0)
          }}
          onFocus={ask}
          words={waiting ? 'Looking through all of them…' : countInWords(part, found.length, slice.total, isNarrowed)}
        />
      )}
      {!whole && asked && query.state === 'failed' && (
        <Failed what="the full list" why={query.why} retry={query.retry} busy={query.busy} />
      )}
      {shown.length === 0 && (
        <p className="mt-6 max-w-2xl">
          No organisation here by that name. It can be added:{' '}
          <a href={`${import.meta.env.BASE_URL}about#take-part`} className="link">
            how an organisation comes in
          </a>
          .
        </p>
      )}
      {shown.length > 0 &&
        (whole ? (
          rows
        ) : (
          <ListParts
            what="Organisations"
            part={part}
            busy={waiting}
            turn={(place) => {
              ask()
              setFrom(place)
            }}
          >
            {rows}
          </ListParts>
        ))}
      {chosen.length > 0 && <ChosenBar chosen={chosen} choose={choose} themes={vocabulary.themes} />}
      {!whole && (
        <noscript>
          <p className="mt-5">
            Without scripts only the first {size} of {slice.total} are listed here. The data file at the foot of the
            page names them all.
          </p>
        </noscript>
      )}
    </>
  )
}

function narrowed(models: readonly ModelSummary[], { kind, sort }: PageLink<'models'>, typed: string): ModelSummary[] {
  const named = modelsNamed(models, typed)
  const ofKind = kind === undefined ? named : named.filter((model) => groupOf(model) === kind)
  return sort === 'kind' ? modelsByKind(ofKind) : inOrder(ofKind, sort)
}

/** The choice with a model put in at its end, or taken out. Before the page is alive no box is shut: a sixth is left out here. */
function ticked(ids: readonly ModelId[], id: ModelId, isTicked: boolean): ModelId[] {
  const others = ids.filter((each) => each !== id)
  return isTicked && others.length < MOST_COMPARED ? [...others, id] : others
}

function countInWords(part: ListPart, found: number, all: number, isNarrowed: boolean): string {
  if (!isNarrowed) return part.size < all ? `${partInWords(part)} are shown.` : `All ${inWords(all)} are shown.`
  if (found === 0) return 'None matches.'
  const match = `${found} of ${all} ${found === 1 ? 'matches' : 'match'}`
  return found > part.size
    ? `${match}; ${part.from + 1} to ${Math.min(part.from + part.size, found)} are shown.`
    : `${match}.`
}
