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
 * question starts another. What else a broken worker was asked is done in the page, and everything is where none ever opens: its
 * script may not have come.
 */
export function workerReading({ make, files, words, inPage, after }: ReadingSurroundings): ReadingEngine {
  let worker: ReadingWorkerLike | undefined
  let isOpen = false
  let canOpen = true
  let count = 0
  const waiting = new Map<number, Asked>()

  function started(): ReadingWorkerLike {
    if (worker) return worker
    const made = make()
    isOpen = false
    made.onmessage = ({ data }) => {
      if ('opened' in data) {
        isOpen = true
        return
      }
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
      canOpen = isOpen
      end(isOpen ? givenUp('damaged', inPageInstead) : inPageInstead)
    }
    made.postMessage({ open: files, words } satisfies ToReadingWorker)
    worker = made
    return made
  }

  /** Ends the worker, and does something else about each question that it leaves. */
  function end(otherwise: (one: Asked) => void): void {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const one of left) {
      one.giveUp()
      otherwise(one)
    }
  }

  /** Documents come to nothing; what else was asked is asked otherwise. */
  function givenUp(why: 'damaged' | 'takes-too-long', otherwise: (one: Asked) => void): (one: Asked) => void {
    return (one) => (one.question === 'readIn' ? one.resolve({ problem: { why } }) : otherwise(one))
  }

  function send(one: Asked): void {
    try {
      if (!canOpen) throw new Error('No worker opened.')
      const now = started()
      count += 1
      const number = count
      waiting.set(number, one)
      if (one.question === 'readIn') one.giveUp = after(LONGEST_READING, () => end(givenUp('takes-too-long', send)))
      now.postMessage({ ask: number, question: one.question, asked: one.asked } satisfies ToReadingWorker)
    } catch {
      canOpen = false
      one.giveUp()
      inPageInstead(one)
    }
  }

  function inPageInstead(one: Asked): void {
    inPage()
      .then((engine) => engine.ask(one.question, one.asked as never))
      .then(one.resolve, one.reject)
  }

  return {
    ask: (question, asked) =>
      new Promise((resolve, reject) => {
        send({ question, asked, resolve: resolve as Asked['resolve'], reject, giveUp: () => {} })
      }),
  }
}
