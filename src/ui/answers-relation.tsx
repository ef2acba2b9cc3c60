import { compareOn } from '../domain/comparison.ts'
import type { Theme } from '../domain/model.ts'
import { answersApart } from '../domain/reason.ts'
import { reasonWords } from '../domain/relation-words.ts'
import type { ModelOnTheme } from '../domain/slices.ts'
import { Relation } from './relation.tsx'

/** How models stand to each other on a theme, and why. */
export function AnswersRelation({ theme, models }: { theme: Theme; models: readonly ModelOnTheme[] }) {
  const { agreement, onDifferentTerms, reason } = compareOn(
    theme,
    models.map(({ answer }) => answer),
  )
  const speakers = models.filter(({ answer }) => answer.stance !== 'silent')
  return (
    <Relation
      agreement={agreement}
      speakers={speakers.map(({ summary }) => summary.shortName)}
      models={models.length}
      onDifferentTerms={onDifferentTerms}
      answers={answersApart(reason)}
      reason={reasonWords(reason)}
    />
  )
}
