import './nearest-neighbours.css'
import { type End, furthestOf, type Neighbours, nearestOf } from '../../domain/comparing/neighbours.ts'
import { fewestToRank } from '../../domain/comparing/pairs.ts'
import { figuresOf } from '../../domain/comparing/pairs-finding.ts'
import type { AgreeingModel } from '../../domain/comparing/pairs-slice.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import type { KindGroup } from '../../domain/models-view.ts'
import { GROUP_LABELS } from '../../domain/statements/kind-groups.ts'
import { KIND_LABELS } from '../../domain/statements/model-kind.ts'
import { inWords } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { RowLinks } from '../../ui/table/row-links.tsx'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { NeighbourStrip } from './neighbour-strip.tsx'

type Row = Neighbours<AgreeingModel>

/** A row an organisation, the closest first: where all others stand between none and all, and who is nearest and furthest. */
export function NearestNeighbours({
  neighbours,
  themes,
  marked,
  kind,
}: {
  neighbours: readonly Row[]
  themes: readonly Theme[]
  marked: ReadonlySet<ModelId>
  /** The kind of those that are marked. */
  kind: KindGroup | undefined
}) {
  const someUnranked = neighbours.some(({ unranked }) => unranked.length > 0)
  return (
    <section aria-labelledby="neighbours" className="mt-10">
      <h2 id="neighbours">Nearest neighbours</h2>
      <RowLinks past="neighbours-note" className="relative mt-3">
        <table {...TABLE_ROLES.table} className="neighbours" aria-labelledby="neighbours">
          <thead {...TABLE_ROLES.rowgroup}>
            <tr {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.columnheader}>Organisation</th>
              <th {...TABLE_ROLES.columnheader}>
                <span className="strip-scale">
                  <span>agree on none</span>
                  <span>half</span>
                  <span>on all</span>
                </span>
              </th>
              <th {...TABLE_ROLES.columnheader}>
                <svg className="nearest-dot" viewBox="0 0 10 10" aria-hidden="true">
                  <circle cx="5" cy="5" r="5" />
                </svg>
                Nearest
              </th>
              <th {...TABLE_ROLES.columnheader}>Furthest</th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.rowgroup}>
            {neighbours.map((row) => (
              <NeighboursRow key={row.model.id} row={row} marked={marked} />
            ))}
          </tbody>
        </table>
      </RowLinks>
      <p id="neighbours-note" className="mt-2 text-question text-ink-3">
        One dot for each of the others; it leads to their comparison.
        {kind && marked.size > 0 && ` Thick rings are of the kind “${GROUP_LABELS[kind]}”.`}
        {someUnranked &&
          ` Not ranked, and without a dot: fewer than ${inWords(fewestToRank(themes))} themes to compare.`}
      </p>
    </section>
  )
}

function NeighboursRow({ row, marked }: { row: Row; marked: ReadonlySet<ModelId> }) {
  const { model, ranked, unranked } = row
  const isMarked = marked.has(model.id)
  const nearest = nearestOf(row)
  const furthest = furthestOf(row)
  return (
    <tr {...TABLE_ROLES.row} className={isMarked ? 'marked-row' : undefined}>
      <th {...TABLE_ROLES.rowheader}>
        <InnerLink link={{ page: 'model', model: model.id }} className="neighbours-name title-link">
          {model.shortName}
        </InnerLink>
        <span className="neighbours-kind">
          {KIND_LABELS[model.kind]}
          {isMarked && <span className="sr-only">, marked</span>}
        </span>
      </th>
      <td {...TABLE_ROLES.cell} className="neighbours-strip">
        <NeighbourStrip row={row} marked={marked} />
      </td>
      <td {...TABLE_ROLES.cell}>
        {nearest ? <EndWords of={model} end={nearest} label="Nearest" /> : 'None that can be ranked'}
      </td>
      <td {...TABLE_ROLES.cell}>
        {furthest ? (
          <EndWords of={model} end={furthest} label="Furthest" />
        ) : (
          ranked.length > 0 && <span className="neighbours-figures">{ranked.length > 1 ? 'The same' : 'No other'}</span>
        )}
        {unranked.length > ranked.length && <span className="neighbours-figures">{unranked.length} not ranked</span>}
      </td>
    </tr>
  )
}

function EndWords({
  of,
  end: { model, pair, more },
  label,
}: {
  of: AgreeingModel
  end: End<AgreeingModel>
  label: string
}) {
  return (
    <>
      <span className="neighbours-label">{label} </span>
      <InnerLink link={comparisonOf([of.id, model.id])} className="neighbours-end">
        {model.shortName}
      </InnerLink>
      {more > 0 && ` and ${more} more`}
      <span className="neighbours-figures">agree on {figuresOf(pair)}</span>
    </>
  )
}
