import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { App } from '../app/app.tsx'
import { queriesOf } from '../app/page-queries.ts'
import { FOR_ANY, type PageState, seed } from '../app/page-state.ts'
import { loadPage } from '../app/page-table.ts'
import { createAtlasClient } from '../data/atlas-client.ts'
import type { AtlasReader } from '../data/atlas-reader.ts'
import { vocabularyQuery } from '../data/vocabulary-query.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import type { PagesMade } from '../domain/links/pages-made.ts'
import type { Theme } from '../domain/model.ts'
import { Loading } from '../ui/controls/loading.tsx'
import { SiteHeader } from '../ui/frame/site-header.tsx'
import { Sprites } from '../ui/marks/sprites.tsx'
import { type RenderedPage, splitHead } from './page-template.ts'

/** The address under which the page for unknown addresses is made. It is no link: its form is never an address. */
export const NOT_FOUND_PATH = '/404'

/** What the pages of a build share: the path of the site, the content hash, and how far the build got. */
interface Place {
  base: string
  hash: string
  made?: PagesMade | undefined
}

/** A page may show only what it carries: whatever else it asked for would not be there when it comes to life. */
const NOTHING_MORE: AtlasReader = {
  index: () => Promise.reject(new Error('A prerendered page asked for the index, which it does not carry.')),
  model: (id) => Promise.reject(new Error(`A prerendered page asked for the model “${id}”, which it does not carry.`)),
  duty: (id) => Promise.reject(new Error(`A prerendered page asked for the duty “${id}”, which it does not carry.`)),
  duties: () => Promise.reject(new Error('A prerendered page asked for all duties, which it does not carry.')),
  twoRoles: (role) =>
    Promise.reject(new Error(`A prerendered page asked for the role “${role}”, which it does not carry.`)),
  theme: (id) => Promise.reject(new Error(`A prerendered page asked for the theme “${id}”, which it does not carry.`)),
  news: () => Promise.reject(new Error('A prerendered page asked for what is new, which it does not carry.')),
  search: () =>
    Promise.reject(new Error('A prerendered page asked for what can be searched, which it does not carry.')),
  phrases: () => Promise.reject(new Error('A prerendered page asked for what is guessed by, which it does not carry.')),
}

function DeadLink({ link }: { link: DeepLink | undefined }): never {
  throw new Error(`This page of ours leads nowhere: ${link ? formatPath(link) : 'unknown address'}.`)
}

/**
 * Renders the page of a link, or, for `undefined`, the page for unknown addresses. Rejects where anything in it throws,
 * leads nowhere or is still loading: a failing page fails the build.
 */
export async function renderPage(
  link: DeepLink | undefined,
  reader: AtlasReader,
  { base, hash, made }: Place,
): Promise<RenderedPage> {
  const { state, drawn } = await stateOf(link, reader, hash)
  if (link) await loadPage(link.page)
  const notHere = link ? DeadLink : (await import('../pages/not-found/not-found-page.tsx')).NotFoundPage
  const client = createAtlasClient(NOTHING_MORE, 0)
  seed(client, { ...state, queries: [...state.queries, ...drawn] })
  const errors: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={base} location={base + state.path.slice(1)}>
        <App client={client} notHere={notHere} />
      </StaticRouter>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void errors.push(error) },
  )
  const output = await new Response(prelude).text()
  if (errors.length > 0) throw new Error(`${state.path} could not be rendered.`, { cause: errors[0] })
  if (output.includes('class="skeleton')) throw new Error(`${state.path} is still loading something it does not carry.`)
  return { ...splitHead(output), state: { ...state, made } }
}

export { renderEmbeds } from './embeds/render-embeds.tsx'

/** The drawings that all pages refer to. They stand in the frame of each, so that no script has to draw them again. */
export function renderSprites(themes: readonly Pick<Theme, 'values'>[]): string {
  return renderToStaticMarkup(<Sprites themes={themes} />)
}

/** The page that stands in for any address until the app has filled it: the head of every page, and that the rest is coming. */
export function renderShell({ base, hash, made }: Place): RenderedPage {
  const body = renderToStaticMarkup(
    <StaticRouter basename={base} location={base}>
      <SiteHeader page={undefined} />
      <main id="main" className="page">
        <Loading what="the atlas" />
      </main>
    </StaticRouter>,
  )
  return { head: '<title>Role Atlas</title>', body, state: { path: FOR_ANY, hash, made, queries: [] } }
}

/** The page's own slice of the content: what it carries, and what it is drawn from and keeps as markup alone. */
async function stateOf(
  link: DeepLink | undefined,
  reader: AtlasReader,
  hash: string,
): Promise<{ state: PageState; drawn: PageState['queries'] }> {
  const client = createAtlasClient(reader, 0)
  const entries = link
    ? queriesOf(link)
    : [
        {
          key: vocabularyQuery.queryKey,
          ensure: () => client.ensureQueryData(vocabularyQuery),
          carried: true,
        },
      ]
  const queries = await Promise.all(
    entries.map(async ({ key, ensure, carried }) => ({
      carried,
      query: [key, await ensure(client)] as PageState['queries'][number],
    })),
  )
  const those = (which: boolean) => queries.filter(({ carried }) => carried === which).map(({ query }) => query)
  return { state: { path: link ? formatPath(link) : NOT_FOUND_PATH, hash, queries: those(true) }, drawn: those(false) }
}
