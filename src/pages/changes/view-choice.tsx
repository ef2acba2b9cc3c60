import { CHANGE_KINDS, type ChangeKind, type Changes } from '../../domain/editions/changes.ts'
import { ChangeMark } from './change-mark.tsx'

/** Which statements the table shows: those that changed, or those of one kind. */
export type ChangesShown = 'changes' | ChangeKind

/** Chooses what the table shows. A kind that no statement is of says so and cannot be chosen. */
export function ViewChoice({
  counts,
  shown,
  choose,
}: {
  counts: Changes['counts']
  shown: ChangesShown
  choose: (shown: ChangesShown) => void
}) {
  const changed = counts.dropped + counts.reworded + counts.new
  return (
    <ul className="changes-choice needs-script no-print" aria-label="Statements shown">
      {(['changes', ...CHANGE_KINDS] as const).map((each) => {
        const count = each === 'changes' ? changed : counts[each]
        return (
          <li key={each}>
            <button
              type="button"
              className="button"
              aria-pressed={shown === each}
              aria-disabled={count === 0}
              onClick={() => count > 0 && choose(each)}
            >
              {each === 'changes' ? 'Changes' : <ChangeMark kind={each} />}
              <span className="text-ref">{count === 0 ? 'none' : count}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
