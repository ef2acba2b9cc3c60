import './themes-page.css'
import { themesQuery } from '../../data/themes-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { kindOnThemes } from '../../domain/comparing/kind-finding.ts'
import type { ThemesSlice } from '../../domain/comparing/themes-slice.ts'
import { themesHead } from '../../domain/heads/list-heads.ts'
import { comparisonOf, isComparable } from '../../domain/links/comparison-of.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { FEATURED } from '../../domain/slices.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { MarkKind } from '../../ui/controls/mark-kind.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { AllModels } from './all-models.tsx'
import { AreaContents } from './area-contents.tsx'
import { AreaThemes } from './area-themes.tsx'

/** All themes by area: what each asks, and how all models answer it. */
export function ThemesPage({ link }: { link: PageLink<'themes'> }) {
  const query = usePageQuery(themesQuery)
  return (
    <QueryView query={query} what="the list of themes">
      {(slice) => <Themes slice={slice} link={link} />}
    </QueryView>
  )
}

function Themes({ slice: { total, spreads, kinds }, link }: { slice: ThemesSlice; link: PageLink<'themes'> }) {
  const { areas, themes } = useVocabulary()
  const own = kinds.find(({ kind }) => kind === link.kind)
  const standing = themes.map((theme, place) => ({
    theme,
    zones: spreads[place] ?? [],
    marked: own?.groups[place] ?? [],
  }))
  return (
    <>
      <PageMeta head={themesHead(themes.length)} link={link} />
      <div className="page-head pt-8 lg:pt-12">
        <PageHeading>{counted(themes.length, 'question')}</PageHeading>
        <p className="lead mt-3 max-w-3xl">
          Each theme is one question about the tech lead, and has a grid reference that never changes. Follow one to
          read every answer with its statements.
        </p>
        <p className="mt-2 print:hidden">
          <LinkTo link={{ page: 'check' }} className="link small-link">
            Before you take the role: the questions to ask
          </LinkTo>
        </p>
      </div>
      <MarkKind
        link={link}
        kinds={kinds}
        said={own && `${kindOnThemes(own, standing)} Below, what is theirs is underlined.`}
        beside={own && isComparable(own.models) ? comparisonOf(own.models) : undefined}
      />
      <AreaContents areas={areas} />
      {areas.map((area) => (
        <AreaThemes
          key={area.id}
          area={area}
          spreads={standing.filter(({ theme }) => theme.area === area.id)}
          kind={link.kind}
        />
      ))}
      {total > FEATURED && <AllModels total={total} themes={themes} />}
    </>
  )
}
