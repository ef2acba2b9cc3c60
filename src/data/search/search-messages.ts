import type { SearchAnswer } from '../../domain/search/search-answer.ts'
import type { DataFiles } from '../atlas-reader.ts'
import type { DataProblemKind } from '../data-problem.ts'

// What the page and the search worker say to each other.

/** To the worker: open what can be searched, or answer a query. Answers carry the number of what was asked. */
export type ToWorker = { open: DataFiles } | { ask: number; query: string; most: number }

/** From the worker. */
export type FromWorker =
  | { opened: true }
  | { problem: DataProblemKind; message: string }
  | { answered: number; answer: SearchAnswer }
