import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentType, lazy, type ReactNode, useCallback, useRef } from 'react'
import { useLocation } from 'react-router'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import type { PagesMade } from '../domain/links/pages-made.ts'
import { PrefetchContext } from '../ui/controls/link-to.tsx'
import { NotHereContext } from '../ui/frame/not-here-context.ts'
import { PagesMadeContext } from '../ui/frame/pages-made-context.ts'
import { styled } from '../ui/whole-sheets.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadPage } from './page-table.ts'
import { RouteView } from './route-view.tsx'

type NotHere = ComponentType<{ link: DeepLink | undefined }>

// Few visits need it: it comes when a link leads nowhere.
const NotFoundPage = lazy(() =>
  styled(import('../pages/not-found/not-found-page.tsx')).then((module) => ({ default: module.NotFoundPage })),
)

/**
 * The app without its router, which is the browser's or the prerenderer's. `notHere` replaces the page for dead links;
 * `made` is how far the build got that made this page, where it did not make them all.
 */
export function App({
  client,
  notHere = NotFoundPage,
  made,
}: {
  client: QueryClient
  notHere?: NotHere
  made?: PagesMade | undefined
}) {
  const prefetch = usePrefetch(client)
  const { pathname } = useLocation()
  return (
    <Providers client={client} notHere={notHere} prefetch={prefetch}>
      <PagesMadeContext value={made}>
        <ErrorBoundary address={pathname}>
          <RouteView />
        </ErrorBoundary>
      </PagesMadeContext>
    </Providers>
  )
}

function Providers({
  client,
  notHere,
  prefetch,
  children,
}: {
  client: QueryClient
  notHere: NotHere
  prefetch: (link: DeepLink) => void
  children: ReactNode
}) {
  return (
    <QueryClientProvider client={client}>
      <NotHereContext value={notHere}>
        <PrefetchContext value={prefetch}>{children}</PrefetchContext>
      </NotHereContext>
    </QueryClientProvider>
  )
}

/** Fetches a page and its content ahead of a visit, once. A failure is told when the link is followed, not before. */
function usePrefetch(client: QueryClient): (link: DeepLink) => void {
  const done = useRef(new Set<string>())
  return useCallback(
    (link: DeepLink) => {
      const key = JSON.stringify(link)
      if (done.current.has(key)) return
      done.current.add(key)
      Promise.all([
        loadPage(link.page),
        import('./page-queries.ts').then(({ loadQueries }) => loadQueries(client, link)),
      ]).catch(() => done.current.delete(key))
    },
    [client],
  )
}
