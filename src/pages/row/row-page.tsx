import './row-page.css'
import { use } from 'react'
import { isMissing } from '../../data/data-problem.ts'
import { useKnownNames } from '../../data/known-names.ts'
import { onThemeQuery } from '../../data/on-theme-query.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useQueriesOf } from '../../data/use-queries-of.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { rowHead } from '../../domain/heads/comparison-heads.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, Theme, Vocabulary } from '../../domain/model.ts'
import type { ModelOnTheme } from '../../domain/slices.ts'
import { Failed } from '../../ui/controls/failed.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ModelOnRow } from './model-on-row.tsx'
import { RowIntro } from './row-intro.tsx'
import { RowWays } from './row-ways.tsx'

/** One row of a comparison on a page of its own: every answer in full, with its statements and where they stand. */
export function RowPage({ link }: { link: PageLink<'row'> }) {
  const NotHere = use(NotHereContext)
  const vocabulary = useVocabulary()
  const theme = vocabulary.themes.find(({ id }) => id === link.theme)
  return theme ? <Row link={link} theme={theme} vocabulary={vocabulary} /> : <NotHere link={link} />
}

function Row({ link, theme, vocabulary }: { link: PageLink<'row'>; theme: Theme; vocabulary: Vocabulary }) {
  const NotHere = use(NotHereContext)
  const namesOf = useKnownNames()
  const results = useQueriesOf(link.models, (id) => onThemeQuery(id, link.theme))
  if (results.some(({ data, error }) => data === undefined && isMissing(error))) return <NotHere link={link} />
  const ready = results.flatMap(({ data }) => data ?? [])
  const complete = ready.length === link.models.length
  return (
    <article>
      {complete ? (
        <PageMeta head={rowHead(theme, ready, vocabulary.roles)} link={link} />
      ) : (
        <title>{theme.question}</title>
      )}
      <RowIntro
        link={link}
        theme={theme}
        vocabulary={vocabulary}
        names={link.models.map((id, place) => results[place]?.data?.summary ?? namesOf(id))}
        ready={ready}
      />
      <div className="mt-8 border-t-2 border-ink">
        {speakersFirst(link.models, results).map(({ id, result }) => {
          const { data, error, isFetching, refetch } = result
          const { inProse } = data?.summary ?? namesOf(id)
          if (data)
            return <ModelOnRow key={id} on={data} theme={theme} vocabulary={vocabulary} path={formatPath(link)} />
          if (!error) return <Loading key={id} what={inProse} />
          return (
            <Failed
              key={id}
              what={namesOf(id).name}
              why={problemInWords(error)}
              busy={isFetching}
              retry={() => void refetch()}
            />
          )
        })}
      </div>
      <RowWays link={link} theme={theme} themes={vocabulary.themes} />
    </article>
  )
}

/** The models with what became of their queries: those known to be silent last, otherwise in the order of the path. */
function speakersFirst<R extends { data: ModelOnTheme | undefined }>(
  models: readonly ModelId[],
  results: readonly R[],
) {
  const isSilent = ({ data }: R) => data?.answer.stance === 'silent'
  return results
    .flatMap((result, place) => {
      const id = models[place]
      return id === undefined ? [] : [{ id, result }]
    })
    .sort((a, b) => Number(isSilent(a.result)) - Number(isSilent(b.result)))
}
