import { useState } from 'react'
import { useKeptChoice } from '../../data/use-kept-choice.ts'
import { useListedModels } from '../../data/use-listed-models.ts'
import { type ModelsSlice, modelsByKind } from '../../domain/editions/models-slice.ts'
import { withEditions } from '../../domain/editions/with-editions.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import { chosenWith } from '../../domain/links/kept-choice.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { inOrder } from '../../domain/models-order.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import { FEATURED } from '../../domain/slices.ts'
import { byGroup, GROUP_LABELS, groupOf } from '../../domain/statements/kind-groups.ts'
import { inWords } from '../../domain/words.ts'
import { ChosenBar } from '../../ui/controls/chosen-bar.tsx'
import { Failed } from '../../ui/controls/failed.tsx'
import { type ListPart, ListParts, partInWords } from '../../ui/controls/list-parts.tsx'

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
  // The view in the address may be of organisations that are not among the first.
  const { models, editions, isWhole, isAll, chosen, kept, isWaiting, ask, asked, query } = useListedModels(
    slice,
    ids,
    link.kind !== undefined || link.sort !== 'kind',
  )
  const found = narrowed(models, link, typed)
  // Until all of them are here, the part that the page brought along stays.
  const isNarrowed = typed.trim() !== '' || link.kind !== undefined
  const part = { from: isAll ? from : 0, size, total: isAll && isNarrowed ? found.length : slice.total }
  const shown = found.slice(part.from, part.from + size)
  const row = (model: ModelSummary) => (
    <ModelRow
      key={model.id}
      listed={withEditions([model], editions)}
      vocabulary={vocabulary}
      ticked={kept.includes(model.id)}
      full={kept.length >= MOST_COMPARED}
      tick={(isTicked) => choose(chosenWith(kept, model.id, isTicked))}
    />
  )
  const rows =
    link.sort === 'kind' ? (
      byGroup(shown).map(({ group, models: ofGroup }) => (
        <KindSection key={group} label={GROUP_LABELS[group]} models={ofGroup} offers={isWhole && typed.trim() === ''}>
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
          words={isWaiting ? 'Looking through all of them…' : countInWords(part, found.length, slice.total, isNarrowed)}
        />
      )}
      {!isWhole && asked && query.state === 'failed' && (
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
        (isWhole ? (
          rows
        ) : (
          <ListParts
            what="Organisations"
            part={part}
            busy={isWaiting}
            turn={(place) => {
              ask()
              setFrom(place)
            }}
          >
            {rows}
          </ListParts>
        ))}
      {chosen.length > 0 && <ChosenBar chosen={chosen} choose={choose} themes={vocabulary.themes} />}
      {!isWhole && (
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

function countInWords(part: ListPart, found: number, all: number, isNarrowed: boolean): string {
  if (!isNarrowed) return part.size < all ? `${partInWords(part)} are shown.` : `All ${inWords(all)} are shown.`
  if (found === 0) return 'None matches.'
  const match = `${found} of ${all} ${found === 1 ? 'matches' : 'match'}`
  return found > part.size
    ? `${match}; ${part.from + 1} to ${Math.min(part.from + part.size, found)} are shown.`
    : `${match}.`
}
