import './chip.css'
import './chosen-bar.css'
import { differParts } from '../../domain/comparing/finding.ts'
import { countsOf } from '../../domain/comparing/standings.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId, ModelSummary, Theme } from '../../domain/model.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { Icon } from '../marks/icons.tsx'
import { LinkTo } from './link-to.tsx'
import { ChosenModels, TwiceAmong } from './model-choice.tsx'
import { Prose } from './prose.tsx'

/** What has been chosen so far, and the way to its comparison, with what it will find, once there are two. It stays in sight. */
export function ChosenBar({
  chosen,
  choose,
  themes,
}: {
  chosen: readonly ModelSummary[]
  choose: (ids: ModelId[]) => void
  themes: readonly Theme[]
}) {
  const ids = chosen.map(({ id }) => id)
  return (
    <div className="chosen-bar needs-script no-print">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ChosenModels chosen={chosen} remove={(id) => choose(ids.filter((each) => each !== id))} />
        {chosen.length > 0 && (
          <button type="button" className="link small-link" onClick={() => choose([])}>
            Clear
          </button>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {chosen.length > 1 && (
          <LinkTo link={comparisonOf(ids)} className="button button-primary">
            <span>{`Compare these ${inWords(chosen.length)}`}</span>
            <Icon name="arrow" />
          </LinkTo>
        )}
        <p className="text-ink-2" role="status">
          {chosen.length > 1 && (
            <span key={ids.join()} className="text-ink *:font-semibold">
              {'They '}
              <Prose parts={differParts(countsOf(themes, chosen))} />
              {'. '}
            </span>
          )}
          <span key={chosen.length}>{wayOn(chosen.length)}</span>
        </p>
      </div>
      <TwiceAmong chosen={chosen} />
    </div>
  )
}

function wayOn(chosen: number): string {
  if (chosen === 0) return 'Choose two to five.'
  if (chosen === 1) return 'Choose one more.'
  if (chosen < MOST_COMPARED) return `${MOST_COMPARED - chosen} more may join.`
  return `${capitalised(inWords(MOST_COMPARED))} is the most a table can hold.`
}
