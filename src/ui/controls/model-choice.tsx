import type { ReactNode } from 'react'
import { yearOf } from '../../domain/citation.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { Icon } from '../marks/icons.tsx'

/** How many are offered at once: with hundreds of organisations, typing finds them faster than reading. */
const OFFERED = 20

/** The models to choose from, a row each; beyond the first of them, typing finds the rest. */
export function OfferedModels({
  models,
  row,
  className = 'mt-1 min-h-0 flex-1 overflow-y-auto overscroll-contain border-t border-rule',
}: {
  models: readonly ModelSummary[]
  row: (model: ModelSummary) => ReactNode
  className?: string
}) {
  return (
    <ul className={className}>
      {models.slice(0, OFFERED).map((model) => (
        <li key={model.id} className="border-b border-rule">
          {row(model)}
        </li>
      ))}
    </ul>
  )
}

/** How many are offered, where that is not all of them: “20 of 60; type to narrow.” `found` are there as typed, of `total`. */
export function narrowedInWords(found: number, typed: string, total = found): string | undefined {
  if (found === 0) return `No organisation matches “${typed.trim()}”.`
  const offered = Math.min(found, OFFERED)
  return offered < total ? `${offered} of ${total}; type to narrow.` : undefined
}

/** A row to tick. `full` is where no more may be ticked. */
export function ModelTick({
  model: { name, byline, version, definition },
  ticked,
  full,
  toggle,
  defined = false,
}: {
  model: ModelSummary
  ticked: boolean
  full: boolean
  toggle: () => void
  /** Whether it says what the model is about. */
  defined?: boolean
}) {
  return (
    <label className="choice">
      <input type="checkbox" className="needs-script" checked={ticked} disabled={full && !ticked} onChange={toggle} />
      <span className="min-w-0">
        <span className="block font-serif text-h3 font-semibold">{name}</span>
        {defined && <span className="answer block text-ink-2">{definition}</span>}
        <span className="text-ref text-ink-3">
          {byline}, {yearOf(version)}
        </span>
      </span>
    </label>
  )
}

/** What is chosen so far, each to be taken out again. */
export function ChosenModels({
  chosen,
  remove,
  className = '',
}: {
  chosen: readonly Pick<ModelSummary, 'id' | 'name' | 'shortName'>[]
  remove: (id: ModelSummary['id']) => void
  className?: string
}) {
  return (
    <ul className={`flex flex-wrap gap-2 empty:hidden ${className}`} aria-label="Chosen">
      {chosen.map(({ id, name, shortName }) => (
        <li key={id} className="chip">
          {shortName}
          <button type="button" className="chip-remove" onClick={() => remove(id)} aria-label={`Remove ${name}`}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
