import type { DataFiles } from '../atlas-reader.ts'
import { DataProblem } from '../data-problem.ts'
import type { ReadingAnswers, ReadingEngine, ReadingQuestion, ReadingWords } from './reading-engine.ts'
import type { FromReadingWorker, ToReadingWorker } from './reading-messages.ts'

/** As much of a worker as is used. */
export type ReadingWorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<FromReadingWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** What a worker needs of its surroundings; tests give others. */
export interface ReadingSurroundings {
  /** Starts a worker. Throws where there can be none. */
  make: () => ReadingWorkerLike
  files: DataFiles
  words: ReadingWords
  /** Does the same in the page, where there is no worker or it broke down. */
  inPage: () => Promise<ReadingEngine>
  /** Runs something after so many milliseconds, unless what comes back is called before. */
  after: (milliseconds: number, run: () => void) => () => void
}

/** A document that takes longer is given up: it was made to take long. */
const LONGEST_READING = 20_000

interface Asked {
  question: ReadingQuestion
  asked: ReadingAnswers[ReadingQuestion]['asked']
  resolve: (answer: ReadingAnswers[ReadingQuestion]['answer']) => void
  reject: (reason: unknown) => void
  giveUp: () => void
}

/**
 * The engine of a worker. A document that takes too long, or that the worker breaks down over, ends with that worker; the next
 * question starts another. What else a broken worker was asked is done in the page.
 */
export function workerReading({ make, files, words, inPage, after }: ReadingSurroundings): ReadingEngine {
  let worker: ReadingWorkerLike | undefined
  let isBroken = false
  let count = 0
  const waiting = new Map<number, Asked>()

  function started(): ReadingWorkerLike {
    if (worker) return worker
    const made = make()
    made.onmessage = ({ data }) => {
      const number = 'answered' in data ? data.answered : data.failed
      const one = waiting.get(number)
      if (!one) return
      waiting.delete(number)
      one.giveUp()
      if ('answered' in data) one.resolve(data.answer)
      else one.reject(new DataProblem(data.problem, data.message))
    }
    made.onerror = (event) => {
      event.preventDefault?.()
      isBroken = true
      end('damaged')
    }
    made.postMessage({ open: files, words } satisfies ToReadingWorker)
    worker = made
    return made
  }

  /** Ends the worker. Documents that it was reading come to nothing; the rest is asked again. */
  function end(why: 'damaged' | 'takes-too-long'): void {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const one of left) {
      one.giveUp()
      if (one.question === 'readIn') one.resolve({ problem: { why } })
      else void send(one)
    }
  }

  async function send(one: Asked): Promise<void> {
    try {
      if (isBroken) throw new Error('The worker broke down.')
      const now = started()
      count += 1
      const number = count
      waiting.set(number, one)
      if (one.question === 'readIn') one.giveUp = after(LONGEST_READING, () => end('takes-too-long'))
      now.postMessage({ ask: number, question: one.question, asked: one.asked } satisfies ToReadingWorker)
    } catch {
      isBroken = true
      one.giveUp()
      try {
        one.resolve(await (await inPage()).ask(one.question, one.asked as never))
      } catch (cause) {
        one.reject(cause)
      }
    }
  }

  return {
    ask: (question, asked) =>
      new Promise((resolve, reject) => {
        void send({ question, asked, resolve: resolve as Asked['resolve'], reject, giveUp: () => {} })
      }),
  }
}
