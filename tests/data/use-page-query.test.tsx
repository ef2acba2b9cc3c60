import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'
import { indexQuery } from '../../src/data/index-query.ts'
import { usePageQuery } from '../../src/data/use-page-query.ts'
import type { AtlasIndex } from '../../src/domain/model.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { DATASET, INDEX } from '../fixtures/acme-and-zenith.ts'

/** The hook over a reader whose index comes, or fails, when the test says so. */
function asking() {
  const waiting: { come: (index: AtlasIndex) => void; fail: (error: unknown) => void }[] = []
  const reader: AtlasReader = {
    ...datasetReader(DATASET),
    index: () => new Promise((come, fail) => waiting.push({ come, fail })),
  }
  const client = createAtlasClient(reader, 0)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => usePageQuery(indexQuery), { wrapper })
  const answer = (act: (each: (typeof waiting)[number]) => void) => {
    const next = waiting.shift()
    if (!next) throw new Error('Nothing was asked for.')
    act(next)
  }
  return { result, answer }
}

const state = (result: ReturnType<typeof asking>['result'], wanted: string) =>
  waitFor(() => expect(result.current.state).toBe(wanted))

describe('usePageQuery', () => {
  it('is loading, then ready', async () => {
    const { result, answer } = asking()
    expect(result.current).toEqual({ state: 'loading' })
    answer(({ come }) => come(INDEX))
    await state(result, 'ready')
    expect(result.current).toEqual({ state: 'ready', data: INDEX })
  })

  it('tells what is missing from what failed', async () => {
    const { result, answer } = asking()
    answer(({ fail }) => fail(new DataProblem('missing', 'There is no such file.')))
    await state(result, 'missing')
    expect(result.current).toEqual({ state: 'missing' })
  })

  it('says why it failed, shows that it is at it again, and is ready after a retry that works', async () => {
    const { result, answer } = asking()
    answer(({ fail }) => fail(new DataProblem('slow', 'No answer.')))
    await state(result, 'failed')
    expect(result.current).toMatchObject({ why: expect.stringContaining('took too long'), busy: false })
    act(() => result.current.state === 'failed' && result.current.retry())
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', busy: true }))
    answer(({ come }) => come(INDEX))
    await state(result, 'ready')
  })

  it('is failed again, and no longer busy, after a retry that does not work', async () => {
    const { result, answer } = asking()
    answer(({ fail }) => fail(new DataProblem('slow', 'No answer.')))
    await state(result, 'failed')
    act(() => result.current.state === 'failed' && result.current.retry())
    await waitFor(() => expect(result.current).toMatchObject({ busy: true }))
    answer(({ fail }) => fail(new DataProblem('refused', 'An error.')))
    await waitFor(() =>
      expect(result.current).toMatchObject({ state: 'failed', busy: false, why: expect.stringContaining('an error') }),
    )
  })
})
