import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId, ModelSummary } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ChosenModels } from '../../ui/controls/model-choice.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** What has been chosen so far, and the way to its comparison once there are two. It stays in sight. */
export function ChosenBar({ chosen, remove }: { chosen: readonly ModelSummary[]; remove: (id: ModelId) => void }) {
  return (
    <div className="chosen-bar needs-script">
      <ChosenModels chosen={chosen} remove={remove} />
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
