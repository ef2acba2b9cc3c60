import { render, screen, waitFor } from '@testing-library/react'
import { BrowserRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'

const RETIRED = {
  ...DATASET,
  redirects: {
    '/models/acme-forge': '/models/acme',
    '/models/acme/pays': '/models/acme/manages-nobody',
    '/themes/growth': '/themes/mentoring',
  },
}

beforeEach(() => {
  vi.stubEnv('REPOSITORY_URL', '')
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {})
})

async function open(address: string, reader = datasetReader(RETIRED)): Promise<void> {
  history.replaceState(null, '', address)
  const { link } = parseDeepLink(location.pathname, location.search)
  if (link) await loadPage(link.page)
  render(
    <BrowserRouter>
      <App client={createAtlasClient(reader, 0)} />
    </BrowserRouter>,
  )
}

const address = () => location.pathname + location.search + location.hash

describe('a link that names a retired id', () => {
  it.each([
    ['/models/acme-forge', '/models/acme'],
    ['/models/acme-forge/manages-nobody', '/models/acme/manages-nobody'],
    ['/models/acme/pays', '/models/acme/manages-nobody'],
    ['/themes/growth', '/themes/mentoring'],
    ['/compare/zenith/acme-forge?utm=x#marks', '/compare/acme/zenith?utm=x#marks'],
    ['/compare/acme-forge/zenith/on/growth', '/compare/acme/zenith/on/mentoring'],
    ['/compare/acme-forge/zenith?order=zenith.acme-forge', '/compare/acme/zenith?order=zenith.acme'],
  ])('opens what it has become, in its place in the history and without a word: %s', async (from, to) => {
    const entries = history.length
    await open(from)
    await waitFor(() => expect(address()).toBe(to))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/Opening|Nothing/))
    expect(history.length).toBe(entries)
    expect(screen.queryByText(/There is no|Did you mean|does not fit/)).toBeNull()
  })

  it('opens it too where a host put the path right and left the view', async () => {
    await open('/compare/acme/zenith?order=zenith.acme-forge&open=growth')
    await waitFor(() => expect(address()).toBe('/compare/acme/zenith?order=zenith.acme&open=mentoring'))
    await waitFor(() => expect(screen.queryByText(/does not fit/)).toBeNull())
  })
})

describe('a link that sets organisations against each other', () => {
  it.each([
    ['/compare/zenith-vs-acme', '/compare/acme/zenith'],
    ['/compare/acme/vs/zenith', '/compare/acme/zenith'],
    ['/compare/zenith-vs-acme?show=differences', '/compare/acme/zenith?show=differences'],
    ['/compare/zenith-vs-acme/on/mentoring', '/compare/acme/zenith/on/mentoring'],
  ])('opens their comparison, in its place in the history and without a word: %s', async (from, to) => {
    const entries = history.length
    await open(from)
    await waitFor(() => expect(address()).toBe(to))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(/Opening|Nothing/))
    expect(history.length).toBe(entries)
    expect(screen.queryByText(/There is no|Did you mean|does not fit|needs two/)).toBeNull()
  })

  it('says so where one of them is not here', async () => {
    await open('/compare/acme-vs-nobody')
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no “acme-vs-nobody” here' })).toBeVisible()
  })
})

it('the index is not asked for a view that is whole', async () => {
  const reader = datasetReader(RETIRED)
  const model = await reader.index(undefined as never)
  const index = vi.spyOn(reader, 'index').mockResolvedValue(model)
  await open('/compare/acme/zenith?order=zenith.acme&open=mentoring', reader)
  await screen.findByRole('heading', { level: 1, name: /Acme/ })
  // The vocabulary, which a prerendered page carries, comes with it here.
  expect(index).toHaveBeenCalledTimes(1)
})

it('an id that is not retired is named as before', async () => {
  await open('/models/nobody')
  expect(await screen.findByRole('heading', { level: 1, name: 'There is no “nobody” here' })).toBeVisible()
})
