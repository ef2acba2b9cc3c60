import { kindOnTheme } from '../../domain/comparing/kind-finding.ts'
import { speakersOf } from '../../domain/comparing/spread-groups.ts'
import { themeSliceFinding } from '../../domain/heads/theme-head.ts'
import { isComparable } from '../../domain/links/comparison-of.ts'
import type { DeepLink, PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Theme, ThemeFile, Vocabulary } from '../../domain/model.ts'
import { InnerLinks } from '../../ui/controls/inner-links.tsx'
import { MarkKind } from '../../ui/controls/mark-kind.tsx'
import { AnswerGroups } from './answer-groups.tsx'
import { CompareSpeakers } from './compare-speakers.tsx'
import { MoreModels } from './more-models.tsx'
import { NamedSpread } from './named-spread.tsx'
import { SilentModels } from './silent-models.tsx'
import { ThemeIntro } from './theme-intro.tsx'
import { WhatIsShared } from './what-is-shared.tsx'

/** A theme across six models or more: the columns are answers, and the names stand in them. */
export function ManyAnswers({
  theme,
  file,
  vocabulary: { areas, themes, roles },
  link,
}: {
  theme: Theme
  file: ThemeFile
  vocabulary: Vocabulary
  link: PageLink<'theme'>
}) {
  const shown = file.answers.map(({ model }) => model.id)
  const speak = speakersOf(file.zones)
  const kind = file.kinds.find((each) => each.kind === link.kind)
  const marked = new Set(kind?.models)
  return (
    <InnerLinks>
      <div className="pt-8 lg:pt-12">
        <ThemeIntro theme={theme} areas={areas} finding={themeSliceFinding(theme, file, roles)} />
        {speak === shown.length && <CompareSpeakers speakers={shown} theme={theme} />}
      </div>
      <MarkKind
        link={link}
        kinds={file.kinds.map((each) => ({ kind: each.kind, count: countOf(each) }))}
        said={kind && kindOnTheme(kind, file.zones, theme)}
        beside={kind && countOf(kind) === kind.models.length ? rowOf(kind.models, theme) : undefined}
      />
      <NamedSpread file={file} theme={theme} marked={marked} />
      <WhatIsShared theme={theme} shared={file.shared} marked={marked} />
      <AnswerGroups file={file} theme={theme} roles={roles} speak={speak} marked={marked} />
      <SilentModels zones={file.zones} marked={marked} />
      {speak > shown.length && (
        <MoreModels theme={theme} themes={themes} roles={roles} shown={shown} total={file.total} kind={kind?.kind} />
      )}
    </InnerLinks>
  )
}

function countOf({ groups }: ThemeFile['kinds'][number]): number {
  return groups.reduce((sum, count) => sum + count, 0)
}

/** The theme's row in a comparison of these; undefined where they are too few or too many for one. */
function rowOf(models: readonly ModelId[], theme: Theme): DeepLink | undefined {
  if (!isComparable(models)) return undefined
  return { page: 'row', models: [...models].sort(), theme: theme.id }
}
