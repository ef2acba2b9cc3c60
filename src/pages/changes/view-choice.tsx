import '../../ui/controls/choice-strip.css'
import './view-choice.css'
import { CHANGES_VIEWS, type ChangesShown } from '../../domain/editions/change-kinds.ts'
import type { Changes } from '../../domain/editions/changes.ts'
import { CHANGE_WORDS } from '../../domain/editions/changes-words.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { ChangeMark } from './change-mark.tsx'

/**
 * Chooses what the table shows, in the address: a strip, and on a phone a native menu. A kind that no statement is of says so
 * and cannot be chosen.
 */
export function ViewChoice({ counts, link }: { counts: Changes['counts']; link: PageLink<'changes'> }) {
  const showInstead = useShowInstead()
  const countOf = (view: ChangesShown) =>
    view === 'changes' ? counts.dropped + counts.reworded + counts.new : counts[view]
  const figureOf = (view: ChangesShown) => countOf(view) || 'none'
  return (
    <>
      <ul className="choice-strip changes-views needs-script no-print" aria-label="Statements shown">
        {CHANGES_VIEWS.map((view) => {
          const words = (
            <>
              {view === 'changes' ? 'Changes' : <ChangeMark kind={view} />}
              <span className="text-ref">{figureOf(view)}</span>
            </>
          )
          return (
            <li key={view}>
              {countOf(view) === 0 ? (
                <span className="choice-none">{words}</span>
              ) : (
                <LinkTo
                  link={{ ...link, show: view }}
                  replace
                  keepScroll
                  aria-current={link.show === view || undefined}
                >
                  {words}
                </LinkTo>
              )}
            </li>
          )
        })}
      </ul>
      <select
        className="changes-menu needs-script no-print"
        aria-label="Statements shown"
        autoComplete="off"
        value={link.show}
        onChange={({ target }) => {
          const show = CHANGES_VIEWS.find((view) => view === target.value) ?? 'changes'
          showInstead({ ...link, show })
        }}
      >
        {CHANGES_VIEWS.map((view) => (
          <option key={view} value={view} disabled={countOf(view) === 0}>
            {`${view === 'changes' ? 'Changes' : CHANGE_WORDS[view]} ${figureOf(view)}`}
          </option>
        ))}
      </select>
    </>
  )
}
