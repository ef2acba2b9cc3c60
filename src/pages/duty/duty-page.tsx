import { use } from 'react'
import './duty-page.css'
import { dutyQuery } from '../../data/duty-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { DutyView } from './duty-view.tsx'

/** One duty: whose it is anywhere, on what terms, and who says nothing. */
export function DutyPage({ link }: { link: PageLink<'duty'> }) {
  const NotHere = use(NotHereContext)
  const query = usePageQuery(dutyQuery(link.duty))
  return (
    <QueryView query={query} what="this duty" missing={<NotHere link={link} />}>
      {(file) => <DutyView file={file} link={link} />}
    </QueryView>
  )
}
