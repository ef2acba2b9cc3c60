import './cards.css'
import './home-page.css'
import { homeQuery } from '../../data/home-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { HomeSlice } from '../../domain/comparing/home-slice.ts'
import { NEWS_FEED } from '../../domain/data-paths.ts'
import { homeHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Disagreements } from './disagreements.tsx'
import { Doors } from './doors.tsx'
import { FeaturedModels } from './featured-models.tsx'
import { MarksStrip } from './marks-strip.tsx'
import { PlateFigure } from './plate-figure.tsx'

/** The home page: what the atlas is, three doors, one question with all answers, its models and where they disagree. */
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
  const { total, featured, others, plate, widest, differences, examples } = slice
  const { themes } = vocabulary
  return (
    <>
      <PageMeta head={homeHead(total)} link={link} />
      <link rel="alternate" type="application/atom+xml" href={import.meta.env.BASE_URL + NEWS_FEED} />
      <div className="home-head">
        <PageHeading className="display">What does a tech lead do?</PageHeading>
        <p className="lead home-lead">
          <strong className="font-semibold text-ink">{answersInProse(total, differences)}</strong> See who says what,
          side by side, before you write the role, take it or argue about it. Every answer shows its source.
        </p>
      </div>
      <Doors questions={themes.length} total={total} examples={themes.filter(({ id }) => examples.includes(id))} />
      {plate && <PlateFigure plate={plate} total={total} featured={featured} themes={themes} />}
      <FeaturedModels featured={featured} others={others} total={total} vocabulary={vocabulary} />
      <MarksStrip themes={themes} />
      {total > 1 && <Disagreements widest={widest} differences={differences} total={total} themes={themes} />}
    </>
  )
}

/** “Thirteen published answers, and they disagree.” */
function answersInProse(total: number, differences: number): string {
  if (total === 1) return 'One published answer.'
  return `${capitalised(spelledOut(total))} published answers${differences > 0 ? ', and they disagree' : ''}.`
}
