import './changes-table.css'
import { dateInWords } from '../../domain/citation.ts'
import type { ChangesShown } from '../../domain/editions/change-kinds.ts'
import { changeRuns } from '../../domain/editions/change-runs.ts'
import { type Changes, isChanged, type StatementChange } from '../../domain/editions/changes.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { editionLabel } from '../../domain/editions/edition-names.ts'
import type { Role, ThemeId } from '../../domain/model.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { TABLE_ROLES } from '../../ui/table/table-roles.ts'
import { type Sides, ThemeChangeRows } from './theme-change-rows.tsx'

/** Theme by theme, before and after: the answers, then the statements that the view shows. */
export function ChangesTable({
  changes,
  editions,
  shown,
  roles,
}: {
  changes: Changes
  editions: Sides['editions']
  shown: ChangesShown
  roles: readonly Role[]
}) {
  const [before, after] = editions
  const changed = changes.themes.filter(isChanged)
  const dated = editions.map(({ id, source: { version } }) => ({ id, version }))
  const [earlier = '', later = ''] = dated.map((each) => editionLabel(each, dated))
  const themes = (shown === 'kept' ? changes.themes : changed).flatMap((change) => {
    const runs = changeRuns(change.statements, shown)
    return runs.length > 0 || shown === 'changes' ? [{ change, runs }] : []
  })
  const places = new Map<StatementChange, ThemeId>()
  for (const { change, runs } of themes)
    for (const each of runs.flatMap(({ shown, folded }) => [...shown, ...folded]))
      if (!places.has(each)) places.set(each, change.theme.id)
  return (
    <table {...TABLE_ROLES.table} className="changes-table">
      <thead {...TABLE_ROLES.rowgroup}>
        <tr {...TABLE_ROLES.row}>
          <td {...TABLE_ROLES.cell} className="text-ref text-ink-3">
            {`${changed.length} of ${counted(changes.themes.length, 'theme')} ${changed.length === 1 ? 'changes' : 'change'}`}
          </td>
          <EditionHead edition={before} className="changes-before" />
          <th {...TABLE_ROLES.columnheader} className="changes-hinge">
            <span className="sr-only">What became of it</span>
          </th>
          <EditionHead edition={after} className="changes-after" />
        </tr>
      </thead>
      {themes.map(({ change, runs }) => (
        <ThemeChangeRows
          key={change.theme.id}
          change={change}
          runs={runs}
          sides={{ editions, labels: [earlier, later] }}
          roles={roles}
          isPlace={(each) => places.get(each) === change.theme.id}
        />
      ))}
    </table>
  )
}

function EditionHead({ edition: { source }, className }: { edition: ComparedEdition; className: string }) {
  return (
    <th {...TABLE_ROLES.columnheader} className={className}>
      {capitalised(dateInWords(source.version))}
    </th>
  )
}
