import { themeSliceFinding } from '../../domain/heads/theme-head.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { FewOnTheme } from '../../domain/slices.ts'
import { AnswersRelation } from '../../ui/marks/answers-relation.tsx'
import { AtAGlance } from './at-a-glance.tsx'
import { CompareSpeakers } from './compare-speakers.tsx'
import { ModelAnswer } from './model-answer.tsx'
import { ThemeIntro } from './theme-intro.tsx'

/** Two to five models on a theme, each with its statements. Those who speak come first; the silent follow, so that nobody is left out. */
export function FewAnswers({
  theme,
  slice,
  vocabulary: { areas, themes, roles },
}: {
  theme: Theme
  slice: FewOnTheme
  vocabulary: Vocabulary
}) {
  const { models } = slice
  const speakers = models.filter(({ answer }) => answer.stance !== 'silent')
  const silent = models.filter(({ answer }) => answer.stance === 'silent')
  return (
    <>
      <div className="grid items-start gap-x-10 gap-y-8 pt-8 lg:grid-cols-[1fr_24rem] lg:pt-12">
        <div>
          <ThemeIntro theme={theme} areas={areas} finding={themeSliceFinding(theme, slice, roles)} />
          {models.length > 1 && (
            <div className="mt-2">
              <AnswersRelation theme={theme} models={models} />
            </div>
          )}
          <CompareSpeakers speakers={speakers.map(({ summary }) => summary.id)} theme={theme} />
        </div>
        <AtAGlance theme={theme} models={models} roles={roles} />
      </div>
      <div className="mt-10 border-t-2 border-ink">
        {[...speakers, ...silent].map((model) => (
          <ModelAnswer key={model.summary.id} model={model} theme={theme} themes={themes} roles={roles} />
        ))}
      </div>
    </>
  )
}
