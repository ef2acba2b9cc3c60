import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

/** The way to the answers side by side, where two to five speak. */
export function CompareSpeakers({ speakers, theme }: { speakers: readonly ModelId[]; theme: Theme }) {
  if (speakers.length < 2 || speakers.length > MOST_COMPARED) return null
  const models = [...speakers].sort()
  return (
    <p className="no-print mt-5">
      <LinkTo link={{ page: 'row', models, theme: theme.id }} className="button button-primary">
        {speakers.length === 2
          ? 'Set the two answers side by side'
          : `Set the ${inWords(speakers.length)} answers side by side`}
        <Icon name="arrow" />
      </LinkTo>
    </p>
  )
}
