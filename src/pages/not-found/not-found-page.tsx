import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { indexQuery } from '../../data/index-query.ts'
import { modelQuery } from '../../data/model-query.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { allModels } from '../../domain/dataset.ts'
import { notFoundHead } from '../../domain/heads/list-heads.ts'
import { guessLink, repairLink, rolesLink, versusLink } from '../../domain/links/link-repair.ts'
import { ALL_MODELS, type DeepLink } from '../../domain/links/page-kinds.ts'
import type { LinkNote } from '../../domain/links/parse-deep-link.ts'
import { followRedirects } from '../../domain/links/redirects.ts'
import type { AtlasIndex, ThemeId } from '../../domain/model.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { useSaidOfAddress } from '../../ui/frame/said-of-address.ts'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { MeantLink } from './meant-link.tsx'
import { UnknownInLink } from './unknown-in-link.tsx'

/** The page for a link that leads nowhere: names what is not here, and offers what was probably meant. */
export function NotFoundPage({ link }: { link: DeepLink | undefined }) {
  const hydrated = useHydrated()
  return (
    <div className="max-w-2xl py-10">
      <PageMeta head={notFoundHead()} link={undefined} />
      {hydrated ? <Lookup link={link} /> : <PageHeading>Nothing at this address</PageHeading>}
      <WaysOn />
    </div>
  )
}

/**
 * The index knows what there is; until it is here, the page says only what is sure. A link that says otherwise what another
 * says, with a retired id or with a “versus”, is that: no word is said about it.
 */
function Lookup({ link }: { link: DeepLink | undefined }) {
  const index = usePageQuery(indexQuery)
  const data = index.state === 'ready' ? index.data : undefined
  const theme = useThemeLeftOut()
  const moved = useMemo(() => {
    const to =
      link && data && (followRedirects(link, data.redirects) ?? versusLink(link, data, theme) ?? rolesLink(link, data))
    return to && { to, redirects: data.redirects }
  }, [link, data, theme])
  useSaidOfAddress(link, moved ?? 'nowhere')
  if (moved) return <PageHeading>Opening the page…</PageHeading>
  if (index.state === 'ready')
    return link ? <NamedNothing link={link} index={index.data} /> : <NoSuchForm index={index.data} />
  return (
    <>
      <PageHeading>Nothing at this address</PageHeading>
      {index.state === 'failed' ? (
        <div role="alert">
          <p className="lead mt-2">What was meant could not be looked up. {index.why}</p>
          <button type="button" className="button mt-4" onClick={index.retry} aria-disabled={index.busy}>
            {index.busy ? 'Trying again…' : 'Try again'}
          </button>
        </div>
      ) : (
        <p className="lead after-a-moment mt-2" role="status">
          Looking for what was meant…
        </p>
      )}
    </>
  )
}

/** The theme that was left out of a link because it seemed to name one organisation only. */
function useThemeLeftOut(): ThemeId | undefined {
  const state = useLocation().state as { notes?: LinkNote[] } | null
  const note = state?.notes?.find(({ kind }) => kind === 'row-of-one')
  return note?.kind === 'row-of-one' ? (note.theme as ThemeId) : undefined
}

function NoSuchForm({ index }: { index: AtlasIndex }) {
  const { pathname } = useLocation()
  const meant = guessLink(pathname, index)
  return (
    <>
      <PageHeading>Nothing at this address</PageHeading>
      <p className="lead mt-2">
        No page of the atlas has an address like <code className="font-sans text-answer break-all">{pathname}</code>.{' '}
        <span>{meant ? 'Did you mean this one?' : ''}</span>
      </p>
      {meant && <MeantLink link={meant} index={index} />}
    </>
  )
}

function NamedNothing({ link, index }: { link: DeepLink; index: AtlasIndex }) {
  const here = link.page === 'statement' && allModels(index).some(({ id }) => id === link.model)
  const model = useQuery({ ...modelQuery(link.page === 'statement' ? link.model : ('' as never)), enabled: here })
  if (here && model.isPending && model.isFetching) return <PageHeading>Nothing at this address</PageHeading>
  const statements = model.data?.statements.map(({ id }) => id) ?? []
  const repair = repairLink(link, index, statements)
  // The index knows everything the link names: then it is the file that is missing, and a reload may bring it.
  if (repair.unknown.length === 0)
    return (
      <>
        <PageHeading>This page is not available just now</PageHeading>
        <p className="lead mt-2">{model.error ? problemInWords(model.error) : 'Reload the page to try again.'}</p>
      </>
    )
  return <UnknownInLink repair={repair} link={link} index={index} statements={model.data?.statements ?? []} />
}

function WaysOn() {
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
      <LinkTo link={ALL_MODELS} className="link small-link">
        See all organisations
      </LinkTo>
      <LinkTo link={{ page: 'themes' }} className="link small-link">
        See all themes
      </LinkTo>
      <LinkTo link={{ page: 'home' }} className="link small-link">
        Start from the home page
      </LinkTo>
    </p>
  )
}
