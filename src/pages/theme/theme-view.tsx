import { themeHead } from '../../domain/heads/theme-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import type { ThemeSlice } from '../../domain/slices.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { DutiesOfTheme } from './duties-of-theme.tsx'
import { FewAnswers } from './few-answers.tsx'
import { ManyAnswers } from './many-answers.tsx'
import { NeighbourThemes } from './neighbour-themes.tsx'

/** A theme in full: of a few models each with its statements, of more the answers group by group. */
export function ThemeView({
  theme,
  slice,
  vocabulary,
  link,
}: {
  theme: Theme
  slice: ThemeSlice
  vocabulary: Vocabulary
  link: PageLink<'theme'>
}) {
  const of = { theme, vocabulary }
  return (
    <>
      <PageMeta head={themeHead(theme, slice, vocabulary.roles)} link={link} />
      {'models' in slice ? <FewAnswers {...of} slice={slice} /> : <ManyAnswers {...of} file={slice} link={link} />}
      <DutiesOfTheme theme={theme} duties={slice.duties} />
      <NeighbourThemes theme={theme} themes={vocabulary.themes} kind={link.kind} />
    </>
  )
}
