import type { PageLink } from '../../domain/links/page-kinds.ts'
import '../../ui/controls/chip.css'
import '../../ui/table/comparison-table.css'
import '../../ui/table/comparison-bands.css'
import './duties-page.css'
import { keepPreviousData } from '@tanstack/react-query'
import { Suspense, use } from 'react'
import { dutyTableQuery } from '../../data/duty-table-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { AcrossSlice } from '../../domain/duties/duties-slice.ts'
import { dutyRoles } from '../../domain/duties/duty-roles.ts'
import type { DutyTableSlice } from '../../domain/duties/duty-table.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { AcrossView } from './across-view.tsx'

// A column each have those that a link chooses, and the few of a small atlas: the page about all of many does without.
const [DutiesView] = lazyPart(
  () => styled(import('./duties-view.tsx')).then((module) => module.DutiesView),
  () => <GonePart what="the table" className="mt-8" />,
)

/** Who does what: duties down, models across; or all that is said of one role. */
export function DutiesPage({ link }: { link: PageLink<'duties'> }) {
  const NotHere = use(NotHereContext)
  const query = usePageQuery({
    ...dutyTableQuery(link),
    // Other rows of the same table: the old ones stand until they are here.
    placeholderData: keepPreviousData,
  })
  return (
    <QueryView query={query} what="who does what" missing={<NotHere link={link} />}>
      {(slice) => <KnownRole slice={slice} link={link} />}
    </QueryView>
  )
}

/** The slice of a role that does not exist has the same form: only the vocabulary knows. */
function KnownRole({ slice, link }: { slice: DutyTableSlice | AcrossSlice; link: PageLink<'duties'> }) {
  const NotHere = use(NotHereContext)
  const vocabulary = useVocabulary()
  const role = dutyRoles(vocabulary.roles).find(({ id }) => id === link.role)
  if (link.role !== undefined && !role) return <NotHere link={link} />
  if ('counts' in slice) return <AcrossView link={link} slice={slice} role={role} vocabulary={vocabulary} />
  return (
    <Suspense fallback={<Loading what="who does what" />}>
      <DutiesView link={link} slice={slice} role={role} vocabulary={vocabulary} />
    </Suspense>
  )
}
