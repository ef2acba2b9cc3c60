import type { QueryClient } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { App } from '../../src/app/app.tsx'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import type { DraftsStore } from '../../src/data/drafts/drafts-state.ts'
import { DraftsContext } from '../../src/data/drafts/use-drafts.ts'
import type { PagesMade } from '../../src/domain/links/pages-made.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
// Read beforehand, so that no test waits for the file: a page still asks for it when it needs it.
import '../../src/domain/heads/statement-slice.ts'

/**
 * Renders the whole app at an address, over the invented organisations unless another reader is given: real routes,
 * a fresh client, no retries, a `user` to act, and the `client` that holds what was fetched. `made` is how far the build got, where it did not make every page; `drafts` are those of the browser, which else keeps nothing. The page's script is here when it returns; its content may still be on its way.
 */
export async function renderPage(
  address: string,
  reader: AtlasReader = datasetReader(DATASET),
  made?: PagesMade,
  drafts: DraftsStore = fakeBrowser().tab(),
): Promise<RenderResult & { user: UserEvent; client: QueryClient }> {
  const [path = '/', search = ''] = (address.split('#')[0] ?? '').split(/(?=\?)/)
  const { link } = parseDeepLink(path, search)
  if (link) await loadPage(link.page)
  const user = userEvent.setup()
  const client = createAtlasClient(reader, 0)
  const rendered = render(
    <MemoryRouter initialEntries={[address]}>
      <DraftsContext value={() => drafts}>
        <App client={client} made={made} />
      </DraftsContext>
    </MemoryRouter>,
  )
  return { ...rendered, user, client }
}
