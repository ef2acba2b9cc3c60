import { compareOn } from '../../domain/comparing/comparison.ts'
import { answersApart } from '../../domain/comparing/reason.ts'
import { reasonWords } from '../../domain/comparing/relation-words.ts'
import type { Theme } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
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
