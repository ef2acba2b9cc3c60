import { TO_ITS_END } from '../atlas-reader.ts'
import { DataProblem } from '../data-problem.ts'
import { fetchingReader } from '../fetching-reader.ts'
import { openReadingEngine, type ReadingEngine } from './reading-engine.ts'
import type { FromReadingWorker, ToReadingWorker } from './reading-messages.ts'

// The reading desk off the main thread: whatever a document holds, the page answers.

let engine: ReadingEngine | undefined

const say = (message: FromReadingWorker) => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<ToReadingWorker>) => {
  if ('open' in data) {
    engine = openReadingEngine(fetchingReader(data.open.base, data.open.hash), data.words, TO_ITS_END)
    say({ opened: true })
    return
  }
  if (!engine) throw new Error('The worker was asked before it was opened.')
  try {
    say({ answered: data.ask, answer: await engine.ask(data.question, data.asked as never) })
  } catch (cause) {
    // What is no problem of the data is a fault of the worker.
    if (!(cause instanceof DataProblem)) throw cause
    say({ failed: data.ask, problem: cause.kind, message: cause.message })
  }
})

// A promise that nobody waits for ends in silence in a worker; a thrown error is told to the page.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason
  })
})
