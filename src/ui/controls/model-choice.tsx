import { type ReactNode, useRef } from 'react'
import { yearOf } from '../../domain/citation.ts'
import { twiceHere } from '../../domain/editions/editions.ts'
import type { Listed } from '../../domain/editions/with-editions.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { byGroup, GROUP_LABELS } from '../../domain/statements/kind-groups.ts'
import { Icon } from '../marks/icons.tsx'
import { LinkTo } from './link-to.tsx'

/** How many are offered at once: with hundreds of organisations, typing finds them faster than reading. */
const OFFERED = 20

/** The models to choose from by kind, a row each, other editions below theirs; beyond the first of them, typing finds the rest. */
export function OfferedModels({
  listed,
  row,
  className = 'mt-1 min-h-0 flex-1 overflow-y-auto overscroll-contain',
}: {
  listed: readonly Listed[]
  row: (listed: Listed) => ReactNode
  className?: string
}) {
  const offered = listed.slice(0, OFFERED).map((each) => ({ ...each, kind: each.model.kind }))
  return (
    <div className={className}>
      {byGroup(offered).map(({ group, models }) => (
        <section key={group} aria-label={GROUP_LABELS[group]}>
          <h3 className="offered-kind">{GROUP_LABELS[group]}</h3>
          <ul className="border-t border-rule">
            {models.map((each) => (
              <li key={each.model.id} className={`border-b border-rule ${each.isOther ? 'pl-6' : ''}`}>
                {row(each)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** How many are offered, where that is not all of them: “20 of 60; type to narrow.” `found` are there as typed, of `total`. */
export function narrowedInWords(found: number, typed: string, total = found): string | undefined {
  if (found === 0) return `No organisation matches “${typed.trim()}”.`
  const offered = Math.min(found, OFFERED)
  return offered < total ? `${offered} of ${total}; type to narrow.` : undefined
}

/** Whose text a model is, of which year, and whether its organisation counts by it: “Acme, 2021, leads”. */
export function writtenBy({ model, label, isOther }: Listed): string {
  return `${model.byline}, ${label ?? yearOf(model.version)}${label && !isOther ? ', leads' : ''}`
}

/** A row to tick. `full` is where no more may be ticked. */
export function ModelTick({
  listed,
  ticked,
  full,
  toggle,
  defined = false,
}: {
  listed: Listed
  ticked: boolean
  full: boolean
  toggle: () => void
  /** Whether it says what the model is about; another edition is known by the one above it. */
  defined?: boolean
}) {
  const { name, definition } = listed.model
  return (
    <label className="choice">
      <input type="checkbox" className="needs-script" checked={ticked} disabled={full && !ticked} onChange={toggle} />
      <span className="min-w-0">
        <span className={`block font-serif font-semibold ${listed.isOther ? 'text-answer' : 'text-h3'}`}>{name}</span>
        {defined && !listed.isOther && <span className="answer block text-ink-2">{definition}</span>}
        <span className="text-ref text-ink-3">{writtenBy(listed)}</span>
      </span>
    </label>
  )
}

/**
 * What is chosen so far, each to be taken out again. The focus goes on at the one that takes its place; where none is left,
 * `emptied` is called to say where.
 */
export function ChosenModels({
  chosen,
  remove,
  emptied,
  className = '',
}: {
  chosen: readonly Pick<ModelSummary, 'id' | 'name' | 'shortName'>[]
  remove: (id: ModelSummary['id']) => void
  emptied?: () => void
  className?: string
}) {
  const list = useRef<HTMLUListElement>(null)
  const goOnAt = (place: number) => {
    const left = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = left[place] ?? left.at(-1)
    if (next) next.focus()
    else emptied?.()
  }
  return (
    <ul ref={list} className={`flex flex-wrap gap-2 empty:hidden ${className}`} aria-label="Chosen">
      {chosen.map(({ id, name, shortName }, place) => (
        <li key={id} className="chip">
          {shortName}
          <button
            type="button"
            className="chip-remove"
            onClick={() => {
              remove(id)
              queueMicrotask(() => goOnAt(place))
            }}
            aria-label={`Remove ${name}`}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Says where two editions of one page are chosen, with the way to what changed between them; `leave` is called on it. */
export function TwiceAmong({
  chosen,
  leave,
}: {
  chosen: readonly Pick<ModelSummary, 'id' | 'edition'>[]
  leave?: () => void
}) {
  const twice = twiceHere(chosen)
  if (!twice) return null
  return (
    <p className="text-question text-ink-2">
      {'Two editions of one page are among them. '}
      <LinkTo link={{ page: 'changes', model: twice, show: 'changes' }} className="link" onClick={leave}>
        What changed
      </LinkTo>
    </p>
  )
}
