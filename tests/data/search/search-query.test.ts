import { QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAtlasClient } from '../../../src/data/atlas-client.ts'
import { DataProblem } from '../../../src/data/data-problem.ts'
import { openEngine, warmUp } from '../../../src/data/search/search-engine.ts'
import { searchEngineQuery, searchQuery } from '../../../src/data/search/search-query.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'

const READER = datasetReader(DATASET)
afterEach(() => vi.unstubAllGlobals())

describe('the search', () => {
  it('is opened once, however much is asked', async () => {
    const search = vi.fn(READER.search)
    const client = createAtlasClient({ ...READER, search }, 0)
    const answers = await Promise.all(['anvils', 'mentoring'].map((query) => client.fetchQuery(searchQuery(query, 5))))
    expect(answers.map(({ query }) => query)).toEqual(['anvils', 'mentoring'])
    expect(search).toHaveBeenCalledTimes(1)
  })

  it('fails with what went wrong, and opens anew when asked again', async () => {
    const search = vi.fn(READER.search).mockRejectedValueOnce(new DataProblem('slow', 'No answer.'))
    const client = createAtlasClient({ ...READER, search }, 0)
    await expect(client.fetchQuery(searchQuery('anvils', 5))).rejects.toMatchObject({ kind: 'slow' })
    expect((await client.fetchQuery(searchQuery('anvils', 5))).count).toBe(1)
  })

  it('searches in the page where the worker cannot be started or breaks down', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new TypeError('This document requires a TrustedScriptURL.')
        }
      },
    )
    const client = createAtlasClient({ ...READER, files: { base: '/', hash: 'abc' } }, 0)
    expect((await client.fetchQuery(searchQuery('anvils', 5))).count).toBe(1)
  })

  it('never shows a late answer to an earlier query for a later one', async () => {
    const client = createAtlasClient(READER, 0)
    const late: (() => void)[] = []
    client.setQueryData(searchEngineQuery.queryKey, {
      answer: (query) => new Promise((resolve) => late.push(() => resolve({ query } as never))),
    })
    const observer = new QueryObserver(client, client.defaultQueryOptions(searchQuery('a', 5)))
    const seen: (string | undefined)[] = []
    const stop = observer.subscribe(({ data, isPlaceholderData }) => {
      if (!isPlaceholderData) seen.push(data?.query)
    })
    await vi.waitFor(() => expect(late).toHaveLength(1))
    observer.setOptions(client.defaultQueryOptions(searchQuery('ab', 5)))
    await vi.waitFor(() => expect(late).toHaveLength(2))
    late[1]?.()
    await vi.waitFor(() => expect(seen.at(-1)).toBe('ab'))
    late[0]?.()
    await client.cancelQueries()
    expect(observer.getCurrentResult().data?.query).toBe('ab')
    stop()
  })

  it('is warm before the first key, and a real question gets in between', async () => {
    const engine = await openEngine(READER, new AbortController().signal)
    const asked: string[] = []
    const ask: typeof engine.answer = (query, most, signal) => {
      asked.push(query)
      return engine.answer(query, most, signal)
    }
    let pauses = 0
    await warmUp({ answer: ask }, async () => {
      pauses += 1
      if (pauses === 2) await ask('anvils', 5, new AbortController().signal)
    })
    expect(asked.indexOf('anvils')).toBe(1)
    expect(asked).toHaveLength(pauses + 1)
  })
})
