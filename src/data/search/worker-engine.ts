import type { SearchAnswer } from '../../domain/search/search-answer.ts'
import type { DataFiles } from '../atlas-reader.ts'
import { DataProblem } from '../data-problem.ts'
import type { SearchEngine } from './search-engine.ts'
import type { FromWorker, ToWorker } from './search-messages.ts'

/** As much of a worker as is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worker broke down: it could not be loaded, or threw. What it does can be done in the page. */
export class WorkerBroken extends Error {}

interface Asked {
  query: string
  most: number
  signal: AbortSignal
  resolve: (answer: SearchAnswer) => void
  reject: (reason: unknown) => void
}

/**
 * Opens the engine of a worker. One question at a time is with the worker: those that are aborted while they wait never
 * get there, so that fast typing is answered for the last key, not for each. Rejects with a `DataProblem` where what
 * can be searched did not come, and with `WorkerBroken`.
 */
export function openWorkerEngine(worker: WorkerLike, files: DataFiles): Promise<SearchEngine> {
  const say = (message: ToWorker) => worker.postMessage(message)
  const waiting: Asked[] = []
  let asked: { number: number; one: Asked } | undefined
  let count = 0
  let broken: WorkerBroken | undefined

  const next = () => {
    let one = waiting.shift()
    while (one?.signal.aborted) one = waiting.shift()
    if (!one) return
    count += 1
    asked = { number: count, one }
    say({ ask: count, query: one.query, most: one.most })
  }
  const answer: SearchEngine['answer'] = (query, most, signal) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken)
      signal.addEventListener('abort', () => reject(signal.reason))
      waiting.push({ query, most, signal, resolve, reject })
      if (!asked) next()
    })

  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if ('opened' in data) return resolve({ answer })
      if ('problem' in data) {
        worker.terminate()
        return reject(new DataProblem(data.problem, data.message))
      }
      if (data.answered !== asked?.number) return
      asked.one.resolve(data.answer)
      asked = undefined
      next()
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      broken = new WorkerBroken(event.message || 'The search worker could not be loaded.')
      worker.terminate()
      reject(broken)
      for (const one of [...(asked ? [asked.one] : []), ...waiting.splice(0)]) one.reject(broken)
    }
    say({ open: files })
  })
}
