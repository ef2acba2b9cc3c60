import '../../ui/controls/choice.css'
import './compare-page.css'
import { modelsQuery } from '../../data/models-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { compareStartHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { firstModels } from '../../domain/slices.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { ChooseModels } from './choose-models.tsx'
import { ReadyMade } from './ready-made.tsx'

/** The start of a comparison: choose two to five, or take one that is ready-made. */
export function ComparePage({ link }: { link: PageLink<'compare'> }) {
  const { themes } = useVocabulary()
  const query = usePageQuery(modelsQuery)
  return (
    <>
      <PageMeta head={compareStartHead()} link={link} />
      <header className="page-head pt-4">
        <PageHeading>Compare tech lead roles</PageHeading>
        <p className="lead mt-2 max-w-3xl">
          Put two to five definitions side by side: where they differ, where they agree, and where one of them says
          nothing.
        </p>
        <p className="no-print mt-2">
          <LinkTo link={{ page: 'agreement' }} className="link small-link pointer-coarse:py-3">
            Who agrees with whom
          </LinkTo>
        </p>
      </header>
      <QueryView query={query} what="the organisations">
        {(slice) => (
          <div className="compare-start">
            <ChooseModels slice={slice} themes={themes} />
            <ReadyMade models={firstModels({ models: slice.listed, leading: slice.leading })} themes={themes} />
          </div>
        )}
      </QueryView>
    </>
  )
}
