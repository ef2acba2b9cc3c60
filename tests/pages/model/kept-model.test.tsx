import type { QueryKey } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { queriesOf } from '../../../src/app/page-queries.ts'
import { seed } from '../../../src/app/page-state.ts'
import { loadPage } from '../../../src/app/page-table.ts'
import { createAtlasClient } from '../../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../../src/data/atlas-reader.ts'
import type { DeepLink } from '../../../src/domain/links/page-kinds.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { ACME, DATASET } from '../../fixtures/acme-and-zenith.ts'

const READER = datasetReader(DATASET)

afterEach(() => document.body.replaceChildren())

/** The page of Acme as it was made, come to life from what it carries; `asked` is what it fetches. */
async function comeToLife() {
  const link: DeepLink = { page: 'model', model: ACME.id }
  await loadPage('model')
  const whole = createAtlasClient(READER, 0)
  const entries = queriesOf(link)
  const queries = await Promise.all(
    entries.map(async ({ key, ensure }): Promise<[QueryKey, unknown]> => [key, await ensure(whole)]),
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(
    <StaticRouter location="/models/acme">
      <App client={whole} />
    </StaticRouter>,
  )
  for (const element of container.querySelectorAll('title, meta, link')) element.remove()
  document.body.append(container)
  const asked: string[] = []
  const reader: AtlasReader = {
    ...READER,
    index: (end) => {
      asked.push('the index')
      return READER.index(end)
    },
    model: (id, end) => {
      asked.push(id)
      return READER.model(id, end)
    },
  }
  const client = createAtlasClient(reader, 0)
  seed(client, { path: '/models/acme', hash: 'abc', queries: queries.filter((_, place) => entries[place]?.carried) })
  const redrawn = vi.fn()
  const statement = screen.getByText('Sets the technical direction of the forge.')
  await act(async () => {
    render(
      <MemoryRouter initialEntries={['/models/acme']}>
        <App client={client} />
      </MemoryRouter>,
      { container, hydrate: true, onRecoverableError: redrawn },
    )
  })
  return { asked, redrawn, statement }
}

it('a model’s page comes to life without its statements, and leaves them where they are', async () => {
  const { asked, redrawn, statement } = await comeToLife()
  expect(document.title).toContain('Tech lead at Acme Anvils')
  expect(screen.getByText('Sets the technical direction of the forge.')).toBe(statement)
  expect(redrawn).not.toHaveBeenCalled()
  expect(asked).toEqual([])
})

it('its links lead on within the app, which fetches the model then', async () => {
  const { asked, statement } = await comeToLife()
  await act(async () => statement.click())
  await waitFor(
    () => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sets the technical direction'),
    {
      timeout: 5000,
    },
  )
  expect(asked).toContain(ACME.id)
})
