import './models-page.css'
import { modelsQuery } from '../../data/models-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { ModelsSlice } from '../../domain/editions/models-slice.ts'
import { severalInProse } from '../../domain/editions/with-editions.ts'
import { modelsHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { sourcesInProse } from '../../domain/statements/kind-groups.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ModelsList } from './models-list.tsx'

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
  const { total, kinds, listed, editions } = slice
  const several = total === listed.length ? severalInProse(listed, editions) : undefined
  return (
    <>
      <PageMeta head={modelsHead(total)} link={link} />
      <header className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>Organisations</PageHeading>
        <p className="lead mt-3">
          {sourcesInProse(kinds)}.{several && ` ${several}`}
        </p>
        <p className="no-print mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
          <LinkTo link={{ page: 'compare' }} className="link small-link pointer-coarse:py-3">
            Comparisons to begin with
          </LinkTo>
          <LinkTo link={{ page: 'paths', models: [] }} className="link small-link pointer-coarse:py-3">
            Career paths
          </LinkTo>
          <LinkTo link={{ page: 'agreement' }} className="link small-link pointer-coarse:py-3">
            Who agrees with whom
          </LinkTo>
        </p>
      </header>
      <section aria-labelledby="models" className="mt-6">
        <h2 id="models" className="sr-only">
          All organisations
        </h2>
        <ModelsList slice={slice} link={link} vocabulary={vocabulary} />
      </section>
    </>
  )
}
