import { DataProblem } from '../data-problem.ts'
import { fetchingReader } from '../fetching-reader.ts'
import { openEngine, type SearchEngine, warmUp } from './search-engine.ts'
import type { FromWorker, ToWorker } from './search-messages.ts'

// The search off the main thread: fetches, checks and indexes what can be searched, and answers.

const NEVER = new AbortController().signal
let engine: SearchEngine | undefined

const say = (message: FromWorker) => postMessage(message)

async function open(files: { base: string; hash: string }): Promise<void> {
  try {
    engine = await openEngine(fetchingReader(files.base, files.hash), NEVER)
    say({ opened: true })
    await warmUp(engine, () => new Promise((resume) => setTimeout(resume)))
  } catch (cause) {
    // What is no problem of the data is a fault of the worker: the page then searches by itself.
    if (!(cause instanceof DataProblem)) throw cause
    say({ problem: cause.kind, message: cause.message })
  }
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) return open(data.open)
  if (!engine) throw new Error('The search worker was asked before it was opened.')
  say({ answered: data.ask, answer: await engine.answer(data.query, data.most, NEVER) })
})

// A promise that nobody waits for ends in silence in a worker; a thrown error is told to the page.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason
  })
})
