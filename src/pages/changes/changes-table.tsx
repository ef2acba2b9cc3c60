import { dateInWords } from '../../domain/citation.ts'
import { CHANGE_KINDS, type ChangesShown } from '../../domain/editions/change-kinds.ts'
import { type Changes, isChanged, type StatementChange } from '../../domain/editions/changes.ts'
import type { ComparedEdition } from '../../domain/editions/changes-slice.ts'
import { editionLabel } from '../../domain/editions/edition-names.ts'
import type { Role } from '../../domain/model.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { ThemeChangeRows } from './theme-change-rows.tsx'

/** Theme by theme, before and after: the answers, then the statements that the view shows. */
export function ChangesTable({
  changes,
  editions,
  shown,
  roles,
}: {
  changes: Changes
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
  shown: ChangesShown
  roles: readonly Role[]
}) {
  const [before, after] = editions
  const changed = changes.themes.filter(isChanged)
  const dated = editions.map(({ id, source: { version } }) => ({ id, version }))
  const labels = dated.map((each) => editionLabel(each, dated))
  const themes = (shown === 'kept' ? changes.themes : changed).flatMap((theme) => {
    const statements = inOrder(theme.statements).filter(({ kind }) => isShown(kind, shown))
    return statements.length > 0 || (shown === 'changes' && isChanged(theme)) ? [{ ...theme, statements }] : []
  })
  return (
    <table className="changes-table">
      <thead>
        <tr>
          <td className="text-ref text-ink-3">
            {`${changed.length} of ${counted(changes.themes.length, 'theme')} ${changed.length === 1 ? 'changes' : 'change'}`}
          </td>
          <EditionHead edition={before} className="changes-before" />
          <th scope="col" className="changes-hinge">
            <span className="sr-only">What became of it</span>
          </th>
          <EditionHead edition={after} className="changes-after" />
        </tr>
      </thead>
      {themes.map((theme) => (
        <ThemeChangeRows key={theme.theme.id} change={theme} editions={editions} labels={labels} roles={roles} />
      ))}
    </table>
  )
}

function EditionHead({ edition: { source }, className }: { edition: ComparedEdition; className: string }) {
  return (
    <th scope="col" className={className}>
      {capitalised(dateInWords(source.version))}
    </th>
  )
}

/** Reworded first, then new, then dropped; within a kind as in the documents. */
function inOrder(statements: readonly StatementChange[]): StatementChange[] {
  return [...statements].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind))
}

function isShown(kind: StatementChange['kind'], shown: ChangesShown): boolean {
  return shown === 'changes' ? kind !== 'kept' : kind === shown
}
