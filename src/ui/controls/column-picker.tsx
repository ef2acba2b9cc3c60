import './chip.css'
import './choice.css'
import { useState } from 'react'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, ModelSummary } from '../../domain/model.ts'
import { modelsNamed } from '../../domain/name-filter.ts'
import { yearOf } from '../../domain/statements/citation.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { Icon } from '../marks/icons.tsx'
import { LinkTo } from './link-to.tsx'
import { NameSearch } from './name-search.tsx'

/** How many are offered at once: with hundreds of organisations, typing finds them faster than reading. */
const OFFERED = 20

/**
 * The choice of the models that a page shows: a search, the matches to tick, and a link to `linkOf` what is ticked, in
 * that order. `models` are all there are, `chosen` are ticked at first; `close` is called when the link is followed.
 * It is the inside of `ColumnsDialog`.
 */
export function ColumnPicker({
  models,
  chosen,
  linkOf,
  close,
}: {
  models: readonly ModelSummary[]
  chosen: readonly ModelId[]
  linkOf: (models: ModelId[]) => DeepLink
  close: () => void
}) {
  const [picked, setPicked] = useState(chosen)
  const [typed, setTyped] = useState('')
  const found = modelsNamed(models, typed)
  const full = picked.length >= MOST_COMPARED
  const toggle = (id: ModelId) =>
    setPicked((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]))
  return (
    <>
      <div className="mt-3">
        <NameSearch typed={typed} change={setTyped} atOnce />
      </div>
      <p className="mt-2 text-question text-ink-3" role="status">
        {`${foundInWords(found.length, typed)} ${roomInWords(picked.length)}`}
      </p>
      <ul className="mt-1 min-h-0 flex-1 overflow-y-auto overscroll-contain border-t border-rule">
        {found.slice(0, OFFERED).map((model) => (
          <li key={model.id} className="border-b border-rule">
            <Choice model={model} picked={picked.includes(model.id)} full={full} toggle={() => toggle(model.id)} />
          </li>
        ))}
      </ul>
      <ul className="mt-3 flex flex-wrap gap-2 empty:hidden" aria-label="Chosen">
        {picked.map((id) => {
          const model = models.find((each) => each.id === id)
          return (
            <li key={id} className="chip">
              {model?.shortName ?? id}
              <button
                type="button"
                className="chip-remove"
                onClick={() => toggle(id)}
                aria-label={`Remove ${model?.name ?? id}`}
              >
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
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

function Choice({
  model,
  picked,
  full,
  toggle,
}: {
  model: ModelSummary
  picked: boolean
  full: boolean
  toggle: () => void
}) {
  return (
    <label className="choice">
      <input type="checkbox" checked={picked} disabled={full && !picked} onChange={toggle} />
      <span className="min-w-0">
        <span className="block font-serif text-h3 font-semibold">{model.name}</span>
        <span className="text-ref text-ink-3">
          {model.byline}, {yearOf(model.version)}
        </span>
      </span>
    </label>
  )
}

function foundInWords(found: number, typed: string): string {
  if (found === 0) return `No organisation matches “${typed.trim()}”.`
  if (found > OFFERED) return `${OFFERED} of ${found}; type to narrow.`
  return found === 1 ? '1 organisation.' : `${found} organisations.`
}

function roomInWords(picked: number): string {
  if (picked === 0) return `Choose one to ${inWords(MOST_COMPARED)}.`
  const room = MOST_COMPARED - picked
  if (room > 0) return `${capitalised(inWords(room))} more may join.`
  return `${capitalised(inWords(MOST_COMPARED))} is the most a page can hold: remove one to choose another.`
}
