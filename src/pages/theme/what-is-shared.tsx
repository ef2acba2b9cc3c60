import { Fragment } from 'react'
import { sharedSentence, WAY_LABELS } from '../../domain/duties/shared-duty.ts'
import type { ModelId, Theme, ThemeFile } from '../../domain/model.ts'
import { markedFirst } from '../../domain/statements/kind-groups.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** Duties of the theme that two or more place alike and nobody otherwise: finer than its question, and often agreed on where that is not. */
export function WhatIsShared({
  theme,
  shared,
  marked,
}: {
  theme: Theme
  shared: ThemeFile['shared']
  marked: ReadonlySet<ModelId>
}) {
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
                {ways.map(({ stance, count, models }, place) => (
                  <Fragment key={stance}>
                    {`${place > 0 ? ' ' : ''}${WAY_LABELS[stance]}: `}
                    {markedFirst(models, ({ id }) => marked.has(id)).map(({ id, shortName }, at) => (
                      <Fragment key={id}>
                        {at > 0 && ', '}
                        <MarkedName marked={marked.has(id)}>{shortName}</MarkedName>
                      </Fragment>
                    ))}
                    {count > models.length && ` and ${count - models.length} more`}.
                  </Fragment>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
