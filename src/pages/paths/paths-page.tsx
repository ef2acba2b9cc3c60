import './paths-page.css'
import { keepPreviousData } from '@tanstack/react-query'
import { use } from 'react'
import { pathsQuery } from '../../data/paths-query.ts'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { pathsHead } from '../../domain/heads/paths-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { CAREER_PATH, isSilentOnPaths, type ModelPath, type PathsSlice } from '../../domain/paths/career-paths.ts'
import { pathsFinding } from '../../domain/paths/paths-finding.ts'
import { uncapitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { ShownColumns } from '../../ui/controls/shown-columns.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { PathsTable } from './paths-table.tsx'

/** Career paths: where each tech lead comes from, where the role leads and what is handed over, lane by lane. */
export function PathsPage({ link }: { link: PageLink<'paths'> }) {
  const NotHere = use(NotHereContext)
  // The paths on show stay until others are here: the control that chose them, and the focus on it, must not vanish.
  const query = usePageQuery({ ...pathsQuery(link.models), placeholderData: keepPreviousData })
  if (query.state === 'missing') return <NotHere link={link} />
  return (
    <>
      {query.state === 'ready' ? <PageMeta head={pathsHead(query.data)} link={link} /> : <title>Career paths</title>}
      <header className="pt-8 lg:pt-12">
        <PageHeading>Career paths</PageHeading>
      </header>
      <QueryView query={query} what="the career paths">
        {(slice) => <Paths slice={slice} link={link} />}
      </QueryView>
    </>
  )
}

function Paths({ slice: { total, models }, link }: { slice: PathsSlice; link: PageLink<'paths'> }) {
  const theme = useVocabulary().themes.find(({ id }) => id === CAREER_PATH)
  const { query, ask } = useIndexOnDemand()
  return (
    <>
      <div className="mt-4 max-w-3xl">
        <Finding parts={pathsFinding(models, total)} />
      </div>
      <div className="mt-4 empty:hidden">
        <ShownColumns
          shown={models.map(({ summary }) => summary)}
          total={total}
          chosen={link.models}
          query={query}
          ask={ask}
          linkOf={(chosen) => ({ ...link, models: chosen })}
        />
      </div>
      <PathsTable models={link.models.length > 0 ? models : speakersFirst(models)} link={link} theme={theme?.id} />
      {theme && (
        <p className="no-print mt-6">
          <LinkTo link={{ page: 'theme', theme: theme.id }} className="link small-link pointer-coarse:py-3">
            Every statement on {uncapitalised(theme.name)}
          </LinkTo>
        </p>
      )}
    </>
  )
}

/** Those who say something first, the silent after them; where a link names an order, that one stands. */
function speakersFirst(models: readonly ModelPath[]): ModelPath[] {
  return [...models.filter((path) => !isSilentOnPaths(path)), ...models.filter(isSilentOnPaths)]
}
