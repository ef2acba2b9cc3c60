import { describe, expect, it } from 'vitest'
import type { FromWorker, ToWorker } from '../../../src/data/search/search-messages.ts'
import { openWorkerEngine, WorkerBroken, type WorkerLike } from '../../../src/data/search/worker-engine.ts'
import type { SearchAnswer } from '../../../src/domain/search/search-answer.ts'

/** A worker that says what the test makes it say. */
function fakeWorker() {
  const told: ToWorker[] = []
  let ended = false
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message: ToWorker) => void told.push(message),
    terminate: () => {
      ended = true
    },
  }
  const say = (data: FromWorker) => worker.onmessage?.({ data } as MessageEvent<FromWorker>)
  const breakDown = () => worker.onerror?.({ message: 'gone' } as ErrorEvent)
  return { worker, told, say, breakDown, ended: () => ended }
}

const FILES = { base: '/', hash: 'abc' }
const NEVER = new AbortController().signal
const answerTo = (query: string) => ({ query }) as SearchAnswer

async function opened() {
  const fake = fakeWorker()
  const opening = openWorkerEngine(fake.worker, FILES)
  fake.say({ opened: true })
  return { ...fake, engine: await opening }
}

describe('the engine of a worker', () => {
  it('opens what it is told to', async () => {
    const { told } = await opened()
    expect(told).toEqual([{ open: FILES }])
  })

  it('asks one thing at a time, and never what was given up meanwhile', async () => {
    const { engine, told, say } = await opened()
    const givenUp = new AbortController()
    const first = engine.answer('m', 5, NEVER)
    const second = engine.answer('me', 5, givenUp.signal)
    const third = engine.answer('men', 5, NEVER)
    givenUp.abort()
    await expect(second).rejects.toThrow()
    expect(told.slice(1)).toEqual([{ ask: 1, query: 'm', most: 5 }])
    say({ answered: 1, answer: answerTo('m') })
    expect(told.slice(2)).toEqual([{ ask: 2, query: 'men', most: 5 }])
    say({ answered: 1, answer: answerTo('late') })
    say({ answered: 2, answer: answerTo('men') })
    expect(await first).toEqual({ query: 'm' })
    expect(await third).toEqual({ query: 'men' })
  })

  it('tells what kind of problem the worker met', async () => {
    const { worker, say, ended } = fakeWorker()
    const opening = openWorkerEngine(worker, FILES)
    say({ problem: 'slow', message: 'No answer.' })
    await expect(opening).rejects.toMatchObject({ name: 'DataProblem', kind: 'slow' })
    expect(ended()).toBe(true)
  })

  it('rejects where the worker breaks down, before it is open and after', async () => {
    const early = fakeWorker()
    const opening = openWorkerEngine(early.worker, FILES)
    early.breakDown()
    await expect(opening).rejects.toBeInstanceOf(WorkerBroken)
    const { engine, breakDown } = await opened()
    const asked = [engine.answer('a', 5, NEVER), engine.answer('b', 5, NEVER)].map((answer) => answer.catch((e) => e))
    breakDown()
    for (const answer of asked) expect(await answer).toBeInstanceOf(WorkerBroken)
    await expect(engine.answer('c', 5, NEVER)).rejects.toBeInstanceOf(WorkerBroken)
  })
})
