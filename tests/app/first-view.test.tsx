import type { QueryKey } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { queriesOf } from '../../src/app/page-queries.ts'
import { seed } from '../../src/app/page-state.ts'
import { loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { DeepLink } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { warmPages } from './support/warm-pages.ts'

beforeAll(warmPages, 60_000)
beforeEach(() => {
  vi.stubEnv('REPOSITORY_URL', '')
  return () => vi.unstubAllEnvs()
})

it.each([
  '/',
  '/models',
  '/models/acme',
  '/models/acme/manages-nobody',
  '/themes',
  '/themes/people-management',
  '/compare',
  '/compare/acme/zenith',
  '/compare/acme/corvid/zenith/on/people-management',
  '/about',
  '/changes',
])('the first view needs no request: %s', async (path) => {
  const link = parseDeepLink(path).link as DeepLink
  const whole = createAtlasClient(datasetReader(DATASET), 0)
  const queries = await Promise.all(
    queriesOf(link).map(async ({ key, ensure }): Promise<[QueryKey, unknown]> => [key, await ensure(whole)]),
  )
  const asked: string[] = []
  const client = createAtlasClient(
    {
      index: async () => Promise.reject(asked.push('the index')),
      model: async (id) => Promise.reject(asked.push(id)),
      duty: async (id) => Promise.reject(asked.push(id)),
      duties: async () => Promise.reject(asked.push('all duties')),
      twoRoles: async (role) => Promise.reject(asked.push(role)),
      theme: async (id) => Promise.reject(asked.push(id)),
      news: async () => Promise.reject(asked.push('what is new')),
      search: async () => Promise.reject(asked.push('what can be searched')),
      phrases: async () => Promise.reject(asked.push('what is guessed by')),
    },
    0,
  )
  seed(client, { path, hash: 'abc', queries })
  await loadPage(link.page)
  render(
    <MemoryRouter initialEntries={[path]}>
      <App client={client} />
    </MemoryRouter>,
  )
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(asked).toEqual([])
})
