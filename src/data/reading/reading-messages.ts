import type { DataFiles } from '../atlas-reader.ts'
import type { DataProblemKind } from '../data-problem.ts'
import type { ReadingAnswers, ReadingQuestion, ReadingWords } from './reading-engine.ts'

// What the page and the worker of the reading desk say to each other.

/** To the worker: where the atlas's files stand, then questions by number. */
export type ToReadingWorker =
  | { open: DataFiles; words: ReadingWords }
  | { ask: number; question: ReadingQuestion; asked: ReadingAnswers[ReadingQuestion]['asked'] }

/** From the worker: that it is there, then answers by number. */
export type FromReadingWorker =
  | { opened: true }
  | { answered: number; answer: ReadingAnswers[ReadingQuestion]['answer'] }
  | { failed: number; problem: DataProblemKind; message: string }
