import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { DraftsContext } from '../../src/data/drafts/use-drafts.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { warmPages } from '../app/support/warm-pages.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { ENGINEERING_MANAGER, VOCABULARY } from '../fixtures/invented-vocabulary.ts'

beforeAll(warmPages, 60_000)

const WHOLE = datasetReader({
  ...DATASET,
  vocabulary: { ...DATASET.vocabulary, paired: [ENGINEERING_MANAGER.id] },
})

/** A reader whose files are not served until they are mended; the index is, where it says so. */
function notServed(kind: 'gone' | 'replaced', { index = false } = {}): { reader: AtlasReader; mend: () => void } {
  let mended = false
  const fail = <T,>(answer: () => Promise<T>): Promise<T> =>
    mended ? answer() : Promise.reject(new DataProblem(kind, 'Not served.'))
  return {
    reader: {
      index: (signal) => (index ? WHOLE.index(signal) : fail(() => WHOLE.index(signal))),
      model: (id, signal) => fail(() => WHOLE.model(id, signal)),
      duty: (id, signal) => fail(() => WHOLE.duty(id, signal)),
      duties: (role, signal) => fail(() => WHOLE.duties(role, signal)),
      twoRoles: (role, signal) => fail(() => WHOLE.twoRoles(role, signal)),
      theme: (id, signal) => fail(() => WHOLE.theme(id, signal)),
      news: (signal) => fail(() => WHOLE.news(signal)),
      search: (signal) => fail(() => WHOLE.search(signal)),
      phrases: (signal) => fail(() => WHOLE.phrases(signal)),
    },
    mend: () => {
      mended = true
    },
  }
}

/** Opens a page as every prerendered page is opened: with the words that all models share. */
async function open(address: string, reader: AtlasReader) {
  await loadPage((parseDeepLink(address).link as DeepLink).page)
  const client = createAtlasClient(reader, 0)
  client.setQueryData(vocabularyQuery.queryKey, VOCABULARY)
  const drafts = fakeBrowser().tab()
  render(
    <MemoryRouter initialEntries={[address]}>
      <DraftsContext value={() => drafts}>
        <App client={client} />
      </DraftsContext>
    </MemoryRouter>,
  )
  return userEvent.setup()
}

describe.each(['gone', 'replaced'] as const)('where the data is %s', (kind) => {
  it.each([
    '/',
    '/models',
    '/models/acme',
    '/models/acme/mentors-juniors',
    '/themes',
    '/themes/mentoring',
    '/compare',
    '/agreement',
    '/yours',
    '/yours/sheet',
    '/yours/beside',
    '/yours/check',
    '/yours/fit',
    '/duties',
    '/duties/tech-lead/and/engineering-manager',
    '/paths',
    '/about',
    '/changes',
  ])('%s says so and what to do, and a retry brings it', async (address) => {
    const { reader, mend } = notServed(kind)
    const user = await open(address, reader)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/did not load.*(?:sign in|reload the page)/)
    expect(screen.queryByText(/Nothing at this address|There is no|none yet/)).toBeNull()
    mend()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('an organisation that the index has is not called missing', async () => {
    await open('/models/acme', notServed(kind, { index: true }).reader)
    expect(await screen.findByRole('alert')).toHaveTextContent('The model did not load')
  })

  it.each(['/models/acmee', '/compare/acmee/zenith', '/models/acmee/mentors-juniors'])(
    'one that the index lacks is, with what was meant: %s',
    async (address) => {
      await open(address, notServed(kind, { index: true }).reader)
      expect(await screen.findByRole('heading', { name: 'There is no “acmee” here' })).toBeVisible()
      expect(screen.getByText(/Did you mean this one/)).toBeVisible()
    },
  )
})
