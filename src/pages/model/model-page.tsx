import './model-page.css'
import './career-path.css'
import './neighbours.css'
import './what-sets-apart.css'
import './apart-chart.css'
import { use } from 'react'
import { modelQuery } from '../../data/model-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { ModelView } from './model-view.tsx'

/** A model: the role as one organisation defines it, every statement with its line. */
export function ModelPage({ link }: { link: PageLink<'model'> }) {
  const NotHere = use(NotHereContext)
  return (
    <QueryView query={usePageQuery(modelQuery(link.model))} what="the model" missing={<NotHere link={link} />}>
      {(model) => <ModelView model={model} link={link} />}
    </QueryView>
  )
}
