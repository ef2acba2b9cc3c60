import { sharedSentence, WAY_LABELS } from '../../domain/duties/shared-duty.ts'
import type { Theme, ThemeFile } from '../../domain/model.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** Duties of the theme that two or more place alike and nobody otherwise: finer than its question, and often agreed on where that is not. */
export function WhatIsShared({ theme, shared }: { theme: Theme; shared: ThemeFile['shared'] }) {
  if (shared.length === 0) return null
  return (
    <section aria-labelledby="shared" className="mt-10">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="shared">What is shared</h2>
        <a href="#duties" className="link small-link text-question">
          Who does what on {theme.ref}
        </a>
      </div>
      <ul className="shared-duties mt-2 border-t-2 border-ink">
        {shared.map(({ id, label, ways }) => (
          <li key={id} className="shared-duty">
            <StanceMark stance={ways[0]?.stance ?? 'does'} className="mt-1" />
            <div className="min-w-0">
              <InnerLink link={{ page: 'duty', duty: id }} className="title-link small-link font-semibold">
                {label}
              </InnerLink>
              <p className="answer">{sharedSentence(ways)}</p>
              <p className="mt-1 text-question text-ink-2">
                {ways
                  .map(({ stance, count, models }) => {
                    const rest = count > models.length ? ` and ${count - models.length} more` : ''
                    return `${WAY_LABELS[stance]}: ${models.map(({ shortName }) => shortName).join(', ')}${rest}.`
                  })
                  .join(' ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
