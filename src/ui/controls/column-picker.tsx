import './chip.css'
import './choice.css'
import { useRef, useState } from 'react'
import { allModels } from '../../domain/dataset.ts'
import { modelsByKind } from '../../domain/editions/models-slice.ts'
import { type Listed, listedNamed, withEditions } from '../../domain/editions/with-editions.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId } from '../../domain/model.ts'
import { capitalised, counted, inWords, listInProse } from '../../domain/words.ts'
import { Icon } from '../marks/icons.tsx'
import { LinkTo } from './link-to.tsx'
import { ChosenModels, ModelTick, narrowedInWords, OfferedModels, TwiceAmong } from './model-choice.tsx'
import { NameSearch } from './name-search.tsx'

/**
 * The choice of the models that a page shows: a search, the matches to tick, and a link to `linkOf` what is ticked, in
 * that order; other editions stand below their organisation. `chosen` are ticked at first; `close` is called when the link is followed.
 * It is the inside of `ColumnsDialog`.
 */
export function ColumnPicker({
  index,
  chosen,
  most = MOST_COMPARED,
  linkOf,
  close,
}: {
  index: Pick<AtlasIndex, 'models' | 'editions'>
  chosen: readonly ModelId[]
  /** How many the page has room for. */
  most?: number | undefined
  linkOf: (models: ModelId[]) => DeepLink
  close: () => void
}) {
  const [picked, setPicked] = useState(chosen)
  const [typed, setTyped] = useState('')
  const search = useRef<HTMLDivElement>(null)
  const found = listedNamed(withEditions(modelsByKind(index.models), index.editions), typed)
  const all = allModels(index)
  const ticked = picked.map((id) => all.find((each) => each.id === id) ?? { id, name: id, shortName: id })
  const full = picked.length >= most
  const toggle = (id: ModelId) =>
    setPicked((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]))
  return (
    <>
      <div ref={search} className="mt-3">
        <NameSearch typed={typed} change={setTyped} atOnce />
      </div>
      <p className="mt-2 text-question text-ink-3" role="status">
        {`${foundInWords(found, typed)} ${roomInWords(picked.length, most)}`}
      </p>
      <OfferedModels
        listed={found}
        row={(listed) => (
          <ModelTick
            listed={listed}
            ticked={picked.includes(listed.model.id)}
            full={full}
            toggle={() => toggle(listed.model.id)}
          />
        )}
      />
      <ChosenModels
        chosen={ticked}
        remove={toggle}
        emptied={() => search.current?.querySelector('input')?.focus()}
        className="mt-3"
      />
      <div className="mt-2 empty:hidden">
        <TwiceAmong chosen={ticked} leave={close} />
      </div>
      {picked.length > 0 && (
        <p className="mt-3">
          <LinkTo link={linkOf([...picked])} keepScroll className="button button-primary" onClick={close}>
            <span>{`Show ${picked.length === 1 ? 'this one' : `these ${inWords(picked.length)}`}`}</span>
            <Icon name="arrow" />
          </LinkTo>
        </p>
      )}
    </>
  )
}

/** “13 organisations and 3 other editions.” An organisation counts once. */
function foundInWords(found: readonly Listed[], typed: string): string {
  const others = found.filter(({ isOther }) => isOther).length
  const counts = [
    ...(others < found.length ? [counted(found.length - others, 'organisation')] : []),
    ...(others > 0 ? [counted(others, 'other edition')] : []),
  ]
  return narrowedInWords(found.length, typed) ?? `${listInProse(counts)}.`
}

function roomInWords(picked: number, most: number): string {
  if (picked === 0) return `Choose one to ${inWords(most)}.`
  const room = most - picked
  if (room > 0) return `${capitalised(inWords(room))} more may join.`
  return `${capitalised(inWords(most))} is the most a page can hold: remove one to choose another.`
}
