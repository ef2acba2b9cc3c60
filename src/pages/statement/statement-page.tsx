import { use } from 'react'
import { statementQuery } from '../../data/statement-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { StatementView } from './statement-view.tsx'

/** One statement: what a document says of the role, where it says so, and what others say of the same. */
export function StatementPage({ link }: { link: PageLink<'statement'> }) {
  const NotHere = use(NotHereContext)
  const query = usePageQuery(statementQuery(link.model, link.statement))
  return (
    <QueryView query={query} what="the statement" missing={<NotHere link={link} />}>
      {(slice) => <StatementView slice={slice} link={link} />}
    </QueryView>
  )
}
