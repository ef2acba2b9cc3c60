import '../../ui/controls/choice-strip.css'
import { CHANGE_KINDS, type ChangesShown } from '../../domain/editions/change-kinds.ts'
import type { Changes } from '../../domain/editions/changes.ts'
import type { ModelId } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ChangeMark } from './change-mark.tsx'

/** Chooses what the table shows, in the address. A kind that no statement is of says so and leads nowhere. */
export function ViewChoice({
  counts,
  organisation,
  shown,
}: {
  counts: Changes['counts']
  organisation: ModelId
  shown: ChangesShown
}) {
  const changed = counts.dropped + counts.reworded + counts.new
  return (
    <ul className="choice-strip mt-6 needs-script no-print" aria-label="Statements shown">
      {(['changes', ...CHANGE_KINDS] as const).map((each) => {
        const count = each === 'changes' ? changed : counts[each]
        const words = (
          <>
            {each === 'changes' ? 'Changes' : <ChangeMark kind={each} />}
            <span className="text-ref">{count === 0 ? 'none' : count}</span>
          </>
        )
        return (
          <li key={each}>
            {count === 0 ? (
              <span className="choice-none">{words}</span>
            ) : (
              <LinkTo
                link={{ page: 'changes', model: organisation, show: each }}
                replace
                keepScroll
                aria-current={shown === each || undefined}
              >
                {words}
              </LinkTo>
            )}
          </li>
        )
      })}
    </ul>
  )
}
