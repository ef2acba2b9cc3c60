import type { ReactNode } from 'react'
import { Icon } from '../marks/icons.tsx'
import { TABLE_ROLES } from './table-roles.ts'

/**
 * The head of a table whose columns are models: `head` is the heading of each, which stays in sight, and `origin` below it says
 * where the model comes from. `counts` says what the rows are.
 */
export function ModelHeads<Model extends { id: string }>({
  models,
  counts,
  head,
  origin,
}: {
  models: readonly Model[]
  counts: string
  head: (model: Model, place: number) => ReactNode
  origin: (model: Model) => ReactNode
}) {
  return (
    <thead {...TABLE_ROLES.rowgroup}>
      <tr {...TABLE_ROLES.row} className="heads">
        <td {...TABLE_ROLES.cell} colSpan={2} aria-colspan={2} className="corner">
          <a href="#marks" className="link small-link text-question">
            How to read the marks
          </a>
        </td>
        {models.map(head)}
      </tr>
      <tr {...TABLE_ROLES.row} className="origins">
        <td {...TABLE_ROLES.cell} colSpan={2} aria-colspan={2}>
          {counts}
        </td>
        {models.map((model) => (
          <td key={model.id} {...TABLE_ROLES.cell}>
            {origin(model)}
          </td>
        ))}
      </tr>
    </thead>
  )
}

/** The name of a model in a head, with the sign of a caveat: what that says stands below, out of sight once the page is scrolled. */
export function HeadName({ caveat, children }: { caveat: boolean; children: ReactNode }) {
  return (
    <span className="head-name">
      {children}
      {caveat && <Icon name="warning" className="caveat-sign" />}
    </span>
  )
}
