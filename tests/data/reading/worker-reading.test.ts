import { describe, expect, it, vi } from 'vitest'
import { createAtlasClient } from '../../../src/data/atlas-client.ts'
import { DataProblem } from '../../../src/data/data-problem.ts'
import { openReadingEngine, type ReadingEngine } from '../../../src/data/reading/reading-engine.ts'
import type { FromReadingWorker, ToReadingWorker } from '../../../src/data/reading/reading-messages.ts'
import { readingEngineQuery } from '../../../src/data/reading/reading-query.ts'
import { type ReadingWorkerLike, workerReading } from '../../../src/data/reading/worker-reading.ts'
import { datasetReader } from '../../../src/site/dataset-reader.ts'
import { DATASET } from '../../fixtures/acme-and-zenith.ts'

const WORDS = { themes: DATASET.vocabulary.themes, roles: DATASET.vocabulary.roles }
const READER = datasetReader(DATASET)
const TEXT = 'Mentors the engineers.\n\nPlans the delivery with HR.'
const NEVER = new AbortController().signal

/** Workers that say what the test makes them say, and a clock that it turns. */
function fakeWorkers(inPage: () => Promise<ReadingEngine> = async () => openReadingEngine(READER, WORDS, NEVER)) {
  const workers: { told: ToReadingWorker[]; worker: ReadingWorkerLike; ended: boolean }[] = []
  const timers: (() => void)[] = []
  const engine = workerReading({
    make: () => {
      const made = {
        told: [] as ToReadingWorker[],
        ended: false,
        worker: {
          onmessage: null,
          onerror: null,
          postMessage: (message: ToReadingWorker) => void made.told.push(message),
          terminate: () => {
            made.ended = true
          },
        } as ReadingWorkerLike,
      }
      workers.push(made)
      return made.worker
    },
    files: { base: '/', hash: 'abc' },
    words: WORDS,
    inPage,
    after: (_milliseconds, run) => {
      timers.push(run)
      return () => timers.splice(timers.indexOf(run), 1)
    },
  })
  const say = (data: FromReadingWorker) => workers.at(-1)?.worker.onmessage?.({ data } as never)
  return { engine, workers, timers, say }
}

describe('the worker of the reading desk', () => {
  it('is told where the files are, and answers by number', async () => {
    const { engine, workers, say, timers } = fakeWorkers()
    const first = engine.ask('passages', { text: 'a' })
    const second = engine.ask('readIn', { pasted: 'b' })
    expect(workers).toHaveLength(1)
    expect(workers[0]?.told).toEqual([
      { open: { base: '/', hash: 'abc' }, words: WORDS },
      { ask: 1, question: 'passages', asked: { text: 'a' } },
      { ask: 2, question: 'readIn', asked: { pasted: 'b' } },
    ])
    say({ answered: 2, answer: { problem: { why: 'empty' } } })
    say({ answered: 1, answer: { kind: 'too-long', bytes: 1 } })
    expect(await first).toEqual({ kind: 'too-long', bytes: 1 })
    expect(await second).toEqual({ problem: { why: 'empty' } })
    expect(timers).toEqual([])
  })

  it('is ended over a document that takes too long, and what else was asked is asked of another', async () => {
    const { engine, workers, timers, say } = fakeWorkers()
    const reading = engine.ask('readIn', { pasted: 'a' })
    const passages = engine.ask('passages', { text: 'a' })
    timers[0]?.()
    expect(await reading).toEqual({ problem: { why: 'takes-too-long' } })
    expect(workers.map(({ ended }) => ended)).toEqual([true, false])
    say({ answered: 3, answer: { kind: 'too-long', bytes: 1 } })
    expect(await passages).toMatchObject({ kind: 'too-long' })
  })

  it('that breaks down gives up its document, and the page does what else it was asked', async () => {
    const { engine, workers, say } = fakeWorkers()
    const reading = engine.ask('readIn', { pasted: 'a' })
    const passages = engine.ask('passages', { text: TEXT })
    say({ opened: true })
    workers[0]?.worker.onerror?.({} as ErrorEvent)
    expect(await reading).toEqual({ problem: { why: 'damaged' } })
    expect(await passages).toMatchObject({ kind: 'read', count: 2 })
    expect(workers.map(({ ended }) => ended)).toEqual([true])
  })

  it('that broke down over a document is followed by another, so that the page never tries it', async () => {
    const inPage = vi.fn()
    const { engine, workers, say } = fakeWorkers(inPage)
    for (const _ of ['once', 'again']) {
      const reading = engine.ask('readIn', { pasted: 'a' })
      say({ opened: true })
      workers.at(-1)?.worker.onerror?.({} as ErrorEvent)
      expect(await reading).toEqual({ problem: { why: 'damaged' } })
    }
    expect(workers).toHaveLength(2)
    expect(inPage).not.toHaveBeenCalled()
  })

  it('that never opens leaves everything to the page: no document is damaged for it', async () => {
    const { engine, workers, timers } = fakeWorkers()
    const reading = engine.ask('readIn', { pasted: TEXT })
    workers[0]?.worker.onerror?.({} as ErrorEvent)
    expect(await reading).toMatchObject({ document: { passages: 2 } })
    expect(await engine.ask('readIn', { pasted: TEXT })).toMatchObject({ document: { passages: 2 } })
    expect(workers).toHaveLength(1)
    expect(timers).toEqual([])
  })

  it('tells what went wrong with the files of the atlas', async () => {
    const { engine, say } = fakeWorkers()
    const asked = engine.ask('suggestions', { text: TEXT, places: [0], decided: [] })
    say({ failed: 1, problem: 'slow', message: 'No answer.' })
    await expect(asked).rejects.toMatchObject({ kind: 'slow' })
  })
})

describe('the engine of the reading desk', () => {
  it('guesses themes from what the models say, and fetches that when it is first asked to', async () => {
    const search = vi.fn(READER.search).mockRejectedValueOnce(new DataProblem('slow', 'No answer.'))
    const engine = await createAtlasClient({ ...READER, search }, 0).fetchQuery(readingEngineQuery)
    expect(await engine.ask('passages', { text: TEXT })).toMatchObject({ count: 2 })
    expect(search).not.toHaveBeenCalled()
    const asked = { text: TEXT, places: [0, 1], decided: [] }
    await expect(engine.ask('suggestions', asked)).rejects.toMatchObject({ kind: 'slow' })
    const [mentors, plans] = await engine.ask('suggestions', asked)
    expect(mentors?.[0]?.theme).toBe('mentoring')
    expect(plans?.[0]?.theme).toBe('delivery')
    expect(search).toHaveBeenCalledTimes(2)
  })

  it('works in the page where no worker can be started', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new TypeError('This document requires a TrustedScriptURL.')
        }
      },
    )
    const client = createAtlasClient({ ...READER, files: { base: '/', hash: 'abc' } }, 0)
    const engine = await client.fetchQuery(readingEngineQuery)
    expect(await engine.ask('passages', { text: TEXT })).toMatchObject({ count: 2 })
    vi.unstubAllGlobals()
  })
})
