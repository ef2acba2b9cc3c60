import '../../ui/controls/cards.css'
import { homeQuery } from '../../data/home-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { homeHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { HomeSlice } from '../../domain/slices.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Disagreements } from './disagreements.tsx'
import { FeaturedModels } from './featured-models.tsx'
import { Pitch } from './pitch.tsx'
import { Settled } from './settled.tsx'

/** The home page: what the atlas is, its models, where they disagree most and where they agree. */
export function HomePage({ link }: { link: PageLink<'home'> }) {
  const query = usePageQuery(homeQuery)
  return (
    <QueryView query={query} what="Role Atlas">
      {(slice) => <Home slice={slice} link={link} />}
    </QueryView>
  )
}

function Home({ slice, link }: { slice: HomeSlice; link: PageLink<'home'> }) {
  const vocabulary = useVocabulary()
  const { total, featured } = slice
  return (
    <>
      <PageMeta head={homeHead(total)} link={link} />
      <Pitch slice={slice} themes={vocabulary.themes.length} />
      <FeaturedModels featured={featured} total={total} vocabulary={vocabulary} />
      {featured.length > 1 && (
        <>
          <Disagreements featured={featured} total={total} vocabulary={vocabulary} />
          <Settled featured={featured} vocabulary={vocabulary} />
        </>
      )}
    </>
  )
}
