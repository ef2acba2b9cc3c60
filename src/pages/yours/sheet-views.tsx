import { type Draft, themesByState } from '../../domain/draft/draft.ts'
import { SHEET_SHOW_NAMES } from '../../domain/draft/sheet-view.ts'
import type { Theme } from '../../domain/model.ts'
import { SHEET_SHOWN, type SheetShow } from '../../domain/sheet-shown.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

/** Chooses which themes the sheet shows, in the address. A view of none says so and leads nowhere. */
export function SheetViews({
  draft,
  themes,
  show,
  place,
}: {
  draft: Draft
  themes: readonly Theme[]
  show: SheetShow
  /** The place that the address keeps. */
  place?: string
}) {
  const states = themesByState(draft, themes)
  return (
    <ul className="choice-strip sheet-views needs-script" aria-label="Themes shown">
      {SHEET_SHOWN.map((each) => {
        const count = each === 'all' ? themes.length : states[each].length
        const words = (
          <>
            {SHEET_SHOW_NAMES[each]}
            <span key={count} className="text-ref">
              {count === 0 ? 'none' : count}
            </span>
          </>
        )
        return (
          <li key={each}>
            {count === 0 && show !== each ? (
              <span className="choice-none">{words}</span>
            ) : (
              <LinkTo
                {...(place && { place })}
                link={{ page: 'sheet', show: each }}
                replace
                keepScroll
                aria-current={show === each || undefined}
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
