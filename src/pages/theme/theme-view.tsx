import { rowFinding } from '../../domain/comparing/finding.ts'
import { themeHead } from '../../domain/heads/comparison-heads.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { ModelOnTheme, ThemeSlice } from '../../domain/slices.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { AnswersRelation } from '../../ui/marks/answers-relation.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { AtAGlance } from './at-a-glance.tsx'
import { DutiesOfTheme } from './duties-of-theme.tsx'
import { ModelAnswer } from './model-answer.tsx'
import { MoreModels } from './more-models.tsx'
import { NeighbourThemes } from './neighbour-themes.tsx'

/** A theme in full. Those who speak come first; the silent follow, so that nobody is left out. */
export function ThemeView({
  theme,
  slice: { total, models, duties },
  vocabulary,
  link,
}: {
  theme: Theme
  slice: ThemeSlice
  vocabulary: Vocabulary
  link: DeepLink
}) {
  const { areas, themes, roles } = vocabulary
  const speakers = models.filter(({ answer }) => answer.stance !== 'silent')
  const silent = models.filter(({ answer }) => answer.stance === 'silent')
  const named = models.map(({ summary, answer }) => ({ inProse: summary.inProse, answer }))
  return (
    <>
      <PageMeta head={themeHead(theme, models, total, roles)} link={link} />
      <div className="grid items-start gap-x-10 gap-y-8 pt-8 lg:grid-cols-[1fr_24rem] lg:pt-12">
        <div>
          <p className="mb-1 text-question text-ink-3">
            {theme.ref} · {areas.find(({ id }) => id === theme.area)?.name}
          </p>
          <PageHeading>{theme.name}</PageHeading>
          <p className="lead mt-2">{theme.question}</p>
          <p className="finding mt-4 text-ink">
            {total > models.length && `Of the ${inWords(models.length)} shown here, out of ${total}: `}
            {rowFinding(theme, named, roles)}
          </p>
          {models.length > 1 && (
            <div className="mt-2">
              <AnswersRelation theme={theme} models={models} />
            </div>
          )}
          <CompareSpeakers speakers={speakers} theme={theme} />
        </div>
        <AtAGlance theme={theme} models={models} roles={vocabulary.roles} />
      </div>
      <div className="mt-10 border-t-2 border-ink">
        {[...speakers, ...silent].map((model) => (
          <ModelAnswer key={model.summary.id} model={model} theme={theme} themes={themes} roles={roles} />
        ))}
      </div>
      {total > models.length && (
        <MoreModels
          theme={theme}
          themes={themes}
          roles={vocabulary.roles}
          shown={models.map(({ summary }) => summary.id)}
          total={total}
        />
      )}
      <DutiesOfTheme theme={theme} duties={duties} />
      <NeighbourThemes theme={theme} themes={themes} />
    </>
  )
}

/** The way to the answers side by side, where two or more speak. */
function CompareSpeakers({ speakers, theme }: { speakers: readonly ModelOnTheme[]; theme: Theme }) {
  if (speakers.length < 2) return null
  const models = speakers.map(({ summary }) => summary.id)
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
