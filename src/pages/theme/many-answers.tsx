import { speakersOf } from '../../domain/comparing/spread-groups.ts'
import { themeSliceFinding } from '../../domain/heads/theme-head.ts'
import type { Theme, ThemeFile, Vocabulary } from '../../domain/model.ts'
import { InnerLinks } from '../../ui/controls/inner-links.tsx'
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
}: {
  theme: Theme
  file: ThemeFile
  vocabulary: Vocabulary
}) {
  const shown = file.answers.map(({ model }) => model.id)
  const speak = speakersOf(file.zones)
  return (
    <InnerLinks>
      <div className="pt-8 lg:pt-12">
        <ThemeIntro theme={theme} areas={areas} finding={themeSliceFinding(theme, file, roles)} />
        {speak === shown.length && <CompareSpeakers speakers={shown} theme={theme} />}
      </div>
      <NamedSpread file={file} theme={theme} />
      <WhatIsShared theme={theme} shared={file.shared} />
      <AnswerGroups file={file} theme={theme} roles={roles} speak={speak} />
      <SilentModels zones={file.zones} />
      {speak > shown.length && (
        <MoreModels theme={theme} themes={themes} roles={roles} shown={shown} total={file.total} />
      )}
    </InnerLinks>
  )
}
