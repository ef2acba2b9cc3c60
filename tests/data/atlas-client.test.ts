import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem, type DataProblemKind } from '../../src/data/data-problem.ts'
import { dutyQuery } from '../../src/data/duty-query.ts'
import { homeQuery } from '../../src/data/home-query.ts'
import { indexQuery } from '../../src/data/index-query.ts'
import { modelQuery } from '../../src/data/model-query.ts'
import { statementQuery } from '../../src/data/statement-query.ts'
import { themeQuery } from '../../src/data/theme-query.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET, INDEX } from '../fixtures/acme-and-zenith.ts'
import { manyModels } from '../fixtures/many-models.ts'
import { fakePatience } from './support/fake-patience.ts'

const whole = datasetReader(DATASET)

/** A reader whose index fails so many times before it comes, and how often it was asked. */
function failing(times: number, kind: DataProblemKind) {
  const index = vi.fn<AtlasReader['index']>(async (signal) => {
    if (index.mock.calls.length <= times) throw new DataProblem(kind, 'It did not come.')
    return whole.index(signal)
  })
  return { reader: { ...whole, index } satisfies AtlasReader, index }
}

describe('createAtlasClient', () => {
  it.each([
    ['the index', indexQuery, homeQuery],
    ['a model', modelQuery(ACME.id), statementQuery(ACME.id, ACME.statements[0]?.id ?? ('' as never))],
  ])('strands nobody who waits for %s when the page that asked for it is left', async (_what, asked, waiting) => {
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    const onceSent = (signal: AbortSignal) =>
      Promise.race([sent, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))])
    const client = createAtlasClient({
      ...whole,
      index: (signal) => onceSent(signal).then(() => whole.index(signal)),
      model: (id, signal) => onceSent(signal).then(() => whole.model(id, signal)),
    })
    const leave = new QueryObserver<unknown>(client, asked as never).subscribe(() => {})
    const shown = new QueryObserver<unknown>(client, waiting as never)
    onTestFinished(shown.subscribe(() => {}))
    leave()
    send()
    await vi.waitFor(() => expect(shown.getCurrentResult().status).toBe('success'))
  })

  it.each([
    ['a duty', dutyQuery(DATASET.vocabulary.duties[0]?.id ?? ('' as never))],
    ['a theme of many models', themeQuery(DATASET.vocabulary.themes[0]?.id ?? ('' as never))],
  ])('lets %s arrive for whoever waits, when the page that asked for it is left', async (_what, query) => {
    const many = datasetReader(manyModels(7))
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    const onceSent = (signal: AbortSignal) =>
      Promise.race([sent, new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))])
    const client = createAtlasClient({
      ...many,
      duty: (id, signal) => onceSent(signal).then(() => many.duty(id, signal)),
      theme: (id, signal) => onceSent(signal).then(() => many.theme(id, signal)),
    })
    await client.ensureQueryData(indexQuery)
    const leave = new QueryObserver<unknown>(client, query as never).subscribe(() => {})
    const waiting = client.ensureQueryData(query as never)
    await vi.waitFor(() => expect(client.isFetching(query as never)).toBe(1))
    leave()
    send()
    await expect(waiting).resolves.toBeDefined()
  })

  it.each(['unreachable', 'slow'] as const)('tries once more where an answer did not come: %s', async (kind) => {
    fakePatience()
    const { reader, index } = failing(1, kind)
    const fetched = createAtlasClient(reader).ensureQueryData(indexQuery)
    await vi.runAllTimersAsync()
    await expect(fetched).resolves.toEqual(INDEX)
    expect(index).toHaveBeenCalledTimes(2)
  })

  it.each(['missing', 'gone', 'replaced', 'refused', 'malformed'] as const)(
    'does not try again where the same would come: %s',
    async (kind) => {
      const { reader, index } = failing(1, kind)
      await expect(createAtlasClient(reader).ensureQueryData(indexQuery)).rejects.toMatchObject({ kind })
      expect(index).toHaveBeenCalledTimes(1)
    },
  )

  it('does not try a bug of ours again', async () => {
    const index = vi.fn(() => Promise.reject(new TypeError('undefined is not a function')))
    await expect(createAtlasClient({ ...whole, index }).ensureQueryData(indexQuery)).rejects.toThrow(TypeError)
    expect(index).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['the home page', homeQuery],
    ['a statement', statementQuery(ACME.id, ACME.statements[0]?.id ?? ('' as never))],
  ])('tries no oftener for what is cut from a file than for the file: %s', async (_what, query) => {
    fakePatience()
    const { reader, index } = failing(99, 'unreachable')
    const shown = new QueryObserver<unknown>(createAtlasClient(reader), query as never)
    onTestFinished(shown.subscribe(() => {}))
    await vi.runAllTimersAsync()
    expect(shown.getCurrentResult()).toMatchObject({ status: 'error', error: { kind: 'unreachable' } })
    expect(index).toHaveBeenCalledTimes(2)
  })

  it('never fetches a thing twice, however long the page stays open', async () => {
    fakePatience()
    const { reader, index } = failing(0, 'slow')
    const client = createAtlasClient(reader)
    await client.ensureQueryData(indexQuery)
    await vi.advanceTimersByTimeAsync(48 * 3600 * 1000)
    await client.fetchQuery(indexQuery)
    await client.fetchQuery(homeQuery)
    expect(index).toHaveBeenCalledTimes(1)
  })

  it('fails at once while offline, instead of waiting in silence', async () => {
    onlineManager.setOnline(false)
    onTestFinished(() => onlineManager.setOnline(true))
    const { reader } = failing(1, 'unreachable')
    await expect(createAtlasClient(reader, 0).fetchQuery(indexQuery)).rejects.toMatchObject({ kind: 'unreachable' })
  })
})
