import './changes-page.css'
import { use } from 'react'
import { changesQuery } from '../../data/changes-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { ChangesView } from './changes-view.tsx'
import { OneEdition } from './one-edition.tsx'

/** What changed between two editions of an organisation's page: the finding, then theme by theme, before and after. */
export function ChangesPage({ link }: { link: PageLink<'changes'> }) {
  const NotHere = use(NotHereContext)
  return (
    <QueryView query={usePageQuery(changesQuery(link))} what="what changed" missing={<NotHere link={link} />}>
      {({ pair, ...slice }) =>
        pair ? <ChangesView slice={slice} pair={pair} link={link} /> : <OneEdition slice={slice} />
      }
    </QueryView>
  )
}
