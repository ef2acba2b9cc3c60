import './model-page.css'
import './career-path.css'
import './neighbours.css'
import './what-sets-apart.css'
import './apart-chart.css'
import { useQuery } from '@tanstack/react-query'
import { modelHeadQuery } from '../../data/model-head-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { NEWS_FEED } from '../../domain/data-paths.ts'
import type { PageHead } from '../../domain/heads/page-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { Kept, useKeptMarkup } from '../../ui/frame/kept-markup.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { preparedPart } from '../../ui/prepared-part.tsx'
import { KEPT_PARTS, ModelFrame } from './model-frame.tsx'

const [WholeModel, prepareModel] = preparedPart<{ link: PageLink<'model'> }>(() =>
  import('./whole-model.tsx').then((module) => module.WholeModel),
)

/** Fetches what draws a model: a page that was made ahead is drawn already. */
export { prepareModel }

/**
 * A model: the role as one organisation defines it, every statement with its line. It is long, and nothing in it changes: where
 * it was made ahead it keeps its markup, and carries neither its statements once more nor what draws them.
 */
export function ModelPage({ link }: { link: PageLink<'model'> }) {
  const kept = useKeptMarkup(KEPT_PARTS)
  const { data: head } = useQuery({ ...modelHeadQuery(link.model), enabled: false })
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`${import.meta.env.BASE_URL}models/${link.model}/${NEWS_FEED}`}
      />
      {kept && head ? <KeptModel link={link} head={head} kept={kept} /> : <WholeModel link={link} />}
    </>
  )
}

function KeptModel({
  link,
  head,
  kept,
}: {
  link: PageLink<'model'>
  head: PageHead
  kept: NonNullable<ReturnType<typeof useKeptMarkup<(typeof KEPT_PARTS)[number]>>>
}) {
  const [above, beside] = KEPT_PARTS
  return (
    <>
      <PageMeta head={head} link={link} />
      <ModelFrame
        vocabulary={useVocabulary()}
        above={<Kept id={above} html={kept[above]} className="min-w-0" />}
        beside={<Kept id={beside} html={kept[beside]} className="min-w-0" />}
      />
    </>
  )
}
