import '../../ui/controls/cards.css'
import { modelsQuery } from '../../data/models-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { modelsHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ModelsSlice } from '../../domain/slices.ts'
import { kindsInProse } from '../../domain/statements/model-kind.ts'
import { capitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { ModelCards } from './model-cards.tsx'
import { ModelSearch } from './model-search.tsx'

/** All models: the first of them at once, and the rest on demand where there are more. */
export function ModelsPage({ link }: { link: PageLink<'models'> }) {
  const query = usePageQuery(modelsQuery)
  return (
    <QueryView query={query} what="the list of organisations">
      {(slice) => <Models slice={slice} link={link} />}
    </QueryView>
  )
}

function Models({ slice, link }: { slice: ModelsSlice; link: PageLink<'models'> }) {
  const vocabulary = useVocabulary()
  const { total, listed } = slice
  return (
    <>
      <PageMeta head={modelsHead(total)} link={link} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Organisations</PageHeading>
        <p className="lead mt-3">
          {total === listed.length ? capitalised(kindsInProse(listed)) : `${total} organisations and guides`}, each read
          from one document. The cards say whose text it is, of which date, and what limits it.
        </p>
        {total > 1 && (
          <p className="no-print mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
            <LinkTo link={{ page: 'compare' }} className="button">
              Compare
              <Icon name="arrow" />
            </LinkTo>
            <LinkTo link={{ page: 'paths', models: [] }} className="link small-link pointer-coarse:py-3">
              Career paths
            </LinkTo>
          </p>
        )}
      </div>
      <section aria-labelledby="models" className="mt-8">
        <h2 id="models" className="sr-only">
          All models
        </h2>
        {total > listed.length ? (
          <ModelSearch slice={slice} vocabulary={vocabulary} />
        ) : (
          <ModelCards models={listed} vocabulary={vocabulary} />
        )}
      </section>
    </>
  )
}
