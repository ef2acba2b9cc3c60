import { use } from 'react'
import './theme-page.css'
import { themeQuery } from '../../data/theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ThemeSlice } from '../../domain/slices.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { ThemeView } from './theme-view.tsx'

/** A theme across all models: the question, every answer with its statements, and who is silent. */
export function ThemePage({ link }: { link: PageLink<'theme'> }) {
  const query = usePageQuery(themeQuery(link.theme))
  return (
    <QueryView query={query} what="this theme">
      {(slice) => <KnownTheme slice={slice} link={link} />}
    </QueryView>
  )
}

/** The slice of a theme that does not exist has the same form: only the vocabulary knows. */
function KnownTheme({ slice, link }: { slice: ThemeSlice; link: PageLink<'theme'> }) {
  const NotHere = use(NotHereContext)
  const vocabulary = useVocabulary()
  const theme = vocabulary.themes.find(({ id }) => id === link.theme)
  if (!theme) return <NotHere link={link} />
  return <ThemeView theme={theme} slice={slice} vocabulary={vocabulary} link={link} />
}
