import type { ReactNode } from 'react'
import { yearOf } from '../../domain/citation.ts'
import type { ModelSummary, Vocabulary } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { KIND_LABELS } from '../../domain/statements/model-kind.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'

/**
 * A model at a glance: its name, definition, fingerprint, and whose text of which time it is. `children` stand at its foot.
 */
export function ModelCard({
  summary,
  vocabulary,
  children,
}: {
  summary: ModelSummary
  vocabulary: Vocabulary
  children?: ReactNode
}) {
  const { id, name, kind, definition, byline, version, positions } = summary
  const spoken = spokenCount(positions)
  return (
    <article aria-labelledby={`card-${id}`} className="flex h-full flex-col">
      <div className="relative flex flex-1 flex-col hover:bg-sea">
        <div className="flex-1 px-4 pt-4">
          <h3 id={`card-${id}`}>
            <LinkTo link={{ page: 'model', model: id }} className="title-link after:absolute after:inset-0">
              {name}
            </LinkTo>
          </h3>
          {/* Five in a row are drawn one by one as they arrive: the first must not grow with the last. */}
          <p className="text-question text-ink-3 xl:min-h-[2lh]">{KIND_LABELS[kind]}</p>
          <p className="answer mt-2 xl:min-h-[6lh]">{definition}</p>
        </div>
        <div className="px-4 pt-4 pb-3">
          <Fingerprint positions={positions} vocabulary={vocabulary} letters />
          <p className="mt-2 text-question text-ink-2">
            Speaks on {spoken} of {positions.length} themes
          </p>
          <p className="text-question text-ink-3 xl:min-h-9">
            {byline}, {yearOf(version)}
          </p>
        </div>
      </div>
      {children}
    </article>
  )
}
