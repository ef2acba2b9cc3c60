import { useQuery } from '@tanstack/react-query'
import { memo, Suspense, use, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { vocabularyQuery } from '../data/vocabulary-query.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import { sharedLink } from '../domain/links/pages-made.ts'
import { type LinkReading, parseDeepLink } from '../domain/links/parse-deep-link.ts'
import { Loading } from '../ui/controls/loading.tsx'
import { NotHereContext } from '../ui/frame/not-here-context.ts'
import { NavigatedContext } from '../ui/frame/page-heading.tsx'
import { PagesMadeContext } from '../ui/frame/pages-made-context.ts'
import { AddressContext } from '../ui/frame/said-of-address.ts'
import { SiteFooter } from '../ui/frame/site-footer.tsx'
import { SiteHeader } from '../ui/frame/site-header.tsx'
import { useHydrated } from '../ui/frame/use-hydrated.ts'
import { GonePart, lazyPart } from '../ui/lazy-part.tsx'
import { styled } from '../ui/whole-sheets.ts'
import { useMovedOn } from './address/use-moved-on.ts'
import { type ReadAddress, useRightAddress } from './address/use-right-address.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadedPage } from './page-table.ts'
import { PendingPage } from './pending-page.tsx'
import { SayAlive } from './say-alive.tsx'
import { SearchButton } from './search/search-button.tsx'
import { ShareButton } from './share/share-button.tsx'
import { ShareLinks } from './share/share-links.tsx'
import { TakeLinks } from './take/take-links.tsx'
import { YourRoleLink } from './your-role-link.tsx'

// Few links have to be put right: what says so comes when one had.
const [LinkNotes] = lazyPart(
  () => styled(import('./address/link-notes.tsx')).then((module) => module.LinkNotes),
  () => <GonePart what="what was put right about the link" />,
)

/**
 * Shows the page of the present address. A page that has yet to be fetched leaves the old one standing with a sign that
 * something is under way; one that is here is shown at once, without a transition in between.
 */
export function RouteView() {
  const location = useLocation()
  const hydrated = useHydrated()
  const { pathname } = location
  // The prerendered page knows no query: its view is put on once the page is alive.
  const search = hydrated ? location.search : ''
  const target = useMemo(
    (): ReadAddress => ({ ...parseDeepLink(pathname, search), location }),
    [pathname, search, location],
  )
  const [shown, setShown] = useState(target)
  const [, refresh] = useState(0)
  const ready = target.link === undefined || loadedPage(target.link.page) !== undefined
  if (ready && shown !== target) setShown(target)
  const navigated = useMovedOn(shown.location)
  const made = use(PagesMadeContext)
  // The words all models share, once they are here: they are not asked for.
  const { data: vocabulary } = useQuery({ ...vocabularyQuery, enabled: false })
  const { keeper, isDead } = useRightAddress(target)
  const notes = notesOf(shown)
  return (
    <NavigatedContext value={navigated}>
      <SiteHeader page={shown.link?.page} duties={vocabulary?.dutyCount}>
        <SearchButton />
        <YourRoleLink />
        {shown.link && !isDead && <ShareButton link={shown.link} hash={shown.location.hash} />}
      </SiteHeader>
      {!ready && target.link && (
        <PendingPage key={target.link.page} page={target.link.page} onReady={() => refresh((count) => count + 1)} />
      )}
      <main id="main" className="page">
        {notes.length > 0 && (
          <Suspense>
            <LinkNotes notes={notes} />
          </Suspense>
        )}
        <ShareLinks>
          <AddressContext value={keeper}>
            <ShownPage link={shown.link} viewed={search !== ''} />
          </AddressContext>
        </ShareLinks>
      </main>
      <TakeLinks key={pathname} />
      <SiteFooter
        address={shown.link && import.meta.env.SITE_URL + sharedLink(shown.link, made).slice(1)}
        duties={vocabulary?.dutyCount}
      />
    </NavigatedContext>
  )
}

/** A page keeps its place while only its view changes; a comparison also while its columns do. */
function keyOf(link: DeepLink): string {
  return link.page === 'comparison' ? 'comparison' : formatPath(link)
}

/**
 * The page itself. Remembered, because what is around it is rendered again at once when it has come to life: a boundary
 * that is touched before it hydrated is hydrated in one piece, a boundary left alone bit by bit.
 */
const ShownPage = memo(function ShownPage({
  link,
  viewed,
}: {
  link: DeepLink | undefined
  /** Whether the view that the query asks for is put on. */
  viewed: boolean
}) {
  return (
    <ErrorBoundary framed address={link ? formatPath(link) : ''}>
      <Suspense fallback={<Loading what="the atlas" />}>
        <PageOf link={link} />
        <SayAlive viewed={viewed} />
      </Suspense>
    </ErrorBoundary>
  )
})

function PageOf({ link }: { link: DeepLink | undefined }) {
  const NotHere = use(NotHereContext)
  const Page = link && loadedPage(link.page)
  if (!link || !Page) return <NotHere link={undefined} />
  return <Page key={keyOf(link)} link={link} />
}

function notesOf({ notes, location }: ReadAddress) {
  const carried = (location.state as { notes?: LinkReading['notes'] } | null)?.notes ?? []
  // What was wrong with the path is known only from before it was put right; the query is still there to be read again.
  return [...carried.filter(({ kind }) => kind !== 'unknown-view'), ...notes]
}
