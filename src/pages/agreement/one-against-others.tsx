import { useState } from 'react'
import type { Neighbours } from '../../domain/comparing/neighbours.ts'
import { agreeingShare } from '../../domain/comparing/pairs.ts'
import { figuresOf } from '../../domain/comparing/pairs-finding.ts'
import type { AgreeingModel } from '../../domain/comparing/pairs-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId } from '../../domain/model.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'

/** The matrix where it has no room: one organisation is chosen, and the others follow in order, each with figures and a bar. */
export function OneAgainstOthers({
  neighbours,
  fewest,
  marked,
}: {
  neighbours: readonly Neighbours<AgreeingModel>[]
  /** So few themes are too few, in a word. */
  fewest: string
  marked: ReadonlySet<ModelId>
}) {
  const [id, choose] = useState(neighbours[0]?.model.id)
  const row = neighbours.find(({ model }) => model.id === id) ?? neighbours[0]
  if (!row) return null
  const byName = neighbours.map(({ model }) => model).sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
  return (
    <div className="one-against needs-script no-print">
      <label className="one-label">
        One at a time
        <select
          className="each-select"
          autoComplete="off"
          value={row.model.id}
          onChange={({ target }) => choose(byName.find((model) => model.id === target.value)?.id)}
        >
          {byName.map((model) => (
            <option key={model.id} value={model.id}>
              {model.shortName}
            </option>
          ))}
        </select>
      </label>
      <p className="mt-2 text-question text-ink-3">
        On how many of the themes that both answer the two agree, closest first.
      </p>
      <InnerLinks>
        <ol className="one-others" aria-label={`Others beside ${row.model.inProse}, closest first`}>
          {row.ranked.map(({ model, pair }) => (
            <li key={model.id}>
              <InnerLink link={comparisonOf([row.model.id, model.id])}>
                <MarkedName marked={marked.has(model.id)} className="one-name">
                  {model.shortName}
                </MarkedName>
                <svg className="one-bar" aria-hidden="true">
                  <rect width={`${Math.round(agreeingShare(pair) * 1000) / 10}%`} height="100%" />
                </svg>
                <span className="one-figures">{figuresOf(pair)}</span>
              </InnerLink>
            </li>
          ))}
          {row.unranked.map(({ model }) => (
            <li key={model.id}>
              <InnerLink link={comparisonOf([row.model.id, model.id])}>
                <MarkedName marked={marked.has(model.id)} className="one-name">
                  {model.shortName}
                </MarkedName>
                <span className="one-few">fewer than {fewest} to compare</span>
              </InnerLink>
            </li>
          ))}
        </ol>
      </InnerLinks>
    </div>
  )
}
