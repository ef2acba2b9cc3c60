import { firstModelsQuery } from '../../data/first-models-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { mostContested, standingsOf } from '../../domain/comparing/standings.ts'
import { themesHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { FirstSlice } from '../../domain/slices.ts'
import { counted, inWords } from '../../domain/words.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ThemeRanking } from '../../ui/table/theme-ranking.tsx'
import { AllModels } from './all-models.tsx'
import { AreaContents } from './area-contents.tsx'
import { AreaStandings } from './area-standings.tsx'

/** All themes twice: the most contested first, then by area with how the first models answer each. */
export function ThemesPage({ link }: { link: PageLink<'themes'> }) {
  const query = usePageQuery(firstModelsQuery)
  return (
    <QueryView query={query} what="the list of themes">
      {(slice) => <Themes slice={slice} link={link} />}
    </QueryView>
  )
}

function Themes({ slice: { total, featured }, link }: { slice: FirstSlice; link: PageLink<'themes'> }) {
  const { areas, themes, roles } = useVocabulary()
  const standings = standingsOf(themes, featured)
  return (
    <>
      <PageMeta head={themesHead(themes.length)} link={link} />
      <div className="pt-8 lg:pt-12">
        <PageHeading>{counted(themes.length, 'question')}</PageHeading>
        <p className="lead mt-3 max-w-3xl">
          Each theme is one question put to every source, and has a grid reference that never changes.{' '}
          {total > featured.length && `Shown here: how ${inWords(featured.length)} of ${total} stand. `}
          Follow one to read every answer with its statements.
        </p>
      </div>
      {featured.length > 1 && (
        <section aria-labelledby="contested" className="mt-8">
          <h2 id="contested">Where they differ, where they agree</h2>
          <p className="mt-1 mb-3 text-ink-2">
            The widest gap first, then what they agree on, then what cannot be judged. Saying nothing is neither a yes
            nor a no.
          </p>
          <ThemeRanking
            standings={mostContested(standings)}
            models={featured}
            linkOf={({ theme }) => ({ page: 'theme', theme: theme.id })}
          />
        </section>
      )}
      <AreaContents areas={areas} />
      {areas.map((area) => (
        <AreaStandings
          key={area.id}
          area={area}
          standings={standings.filter(({ theme }) => theme.area === area.id)}
          models={featured}
          roles={roles}
        />
      ))}
      {total > featured.length && <AllModels shown={featured.length} total={total} themes={themes} />}
    </>
  )
}
