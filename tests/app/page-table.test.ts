import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadQueries, queriesOf } from '../../src/app/page-queries.ts'
import { loadedPage, loadPage } from '../../src/app/page-table.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { type DeepLink, PAGES } from '../../src/domain/links/page-kinds.ts'
import { parseDeepLink } from '../../src/domain/links/parse-deep-link.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { prerenderedLinks } from '../../src/site/prerendered-links.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { WITH_EDITION } from '../fixtures/acme-later.ts'
import { PRODUCT_OWNER } from '../fixtures/invented-vocabulary.ts'
import { warmPages } from './support/warm-pages.ts'

beforeAll(warmPages, 60_000)

describe('pages', () => {
  it('of every kind are made ahead', () => {
    const withPair = { ...WITH_EDITION, vocabulary: { ...WITH_EDITION.vocabulary, paired: [PRODUCT_OWNER.id] } }
    expect(new Set(prerenderedLinks(withPair).map(({ page }) => page))).toEqual(new Set(PAGES))
  })

  it.each(PAGES)('come when they are asked for, and are here from then on: %s', async (page) => {
    expect(loadedPage(page)).toBeUndefined()
    const component = await loadPage(page)
    expect(component).toBeTypeOf('function')
    expect(loadedPage(page)).toBe(component)
  })
})

describe('the queries of a link', () => {
  const keysOf = (path: string) => queriesOf(parseDeepLink(path).link as DeepLink).map(({ key }) => key)

  it.each(prerenderedLinks(DATASET, 40))('hold the words all models share, and nothing twice: %o', (link) => {
    const keys = queriesOf(link).map(({ key }) => JSON.stringify(key))
    expect(keys).toContain('["vocabulary"]')
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are the same in whatever order the columns stand', () => {
    const reading = parseDeepLink('/compare/acme/zenith', '?order=zenith.acme&show=differences')
    expect(queriesOf(reading.link as DeepLink).map(({ key }) => key)).toEqual(keysOf('/compare/acme/zenith'))
  })

  it('are fetched ahead, each once', async () => {
    const reader = datasetReader(DATASET)
    const model = vi.spyOn(reader, 'model')
    const client = createAtlasClient(reader, 0)
    const link = parseDeepLink('/compare/acme/zenith').link as DeepLink
    await Promise.all([loadQueries(client, link), loadQueries(client, link)])
    expect(model.mock.calls.map(([id]) => id)).toEqual(['acme', 'zenith'])
    for (const { key } of queriesOf(link)) expect(client.getQueryData(key)).toBeDefined()
  })

  it('fail with the problem of whichever does not come', async () => {
    const reader = { ...datasetReader(DATASET), index: () => Promise.reject(new DataProblem('slow', 'No answer.')) }
    const loaded = loadQueries(createAtlasClient(reader, 0), { page: 'home' })
    await expect(loaded).rejects.toMatchObject({ kind: 'slow' })
  })
})
