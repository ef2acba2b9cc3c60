import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelSummary } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** What has been chosen so far, and the way to its comparison once there are two. It stays in sight. */
export function ChosenBar({
  chosen,
  remove,
}: {
  chosen: readonly ModelSummary[]
  remove: (model: ModelSummary) => void
}) {
  return (
    <div className="chosen-bar needs-script">
      <ul className="flex flex-wrap gap-2 empty:hidden" aria-label="Chosen">
        {chosen.map((model) => (
          <li key={model.id} className="chip">
            {model.shortName}
            <button
              type="button"
              className="chip-remove"
              onClick={() => remove(model)}
              aria-label={`Remove ${model.name}`}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {chosen.length > 1 && (
          <LinkTo link={comparisonOf(chosen.map(({ id }) => id))} className="button button-primary">
            <span>{`Compare these ${inWords(chosen.length)}`}</span>
            <Icon name="arrow" />
          </LinkTo>
        )}
        <p className="text-ink-2" role="status">
          {wayOn(chosen.length)}
        </p>
      </div>
    </div>
  )
}

function wayOn(chosen: number): string {
  if (chosen === 0) return 'Choose two to five.'
  if (chosen === 1) return 'Choose one more.'
  if (chosen < MOST_COMPARED) return `${MOST_COMPARED - chosen} more may join.`
  return `${inWords(MOST_COMPARED).replace(/^./, (letter) => letter.toUpperCase())} is the most a table can hold.`
}
