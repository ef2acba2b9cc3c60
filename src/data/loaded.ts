import { DataProblem } from './data-problem.ts'

/**
 * A part of the code that comes when it is needed: `loaded(import('…'), 'what counts the duties')`. Rejects with a `DataProblem`
 * where its file is gone or the connection is.
 */
export function loaded<M>(module: Promise<M>, what: string): Promise<M> {
  return module.catch((cause) => {
    throw new DataProblem('unreachable', `Could not load ${what}`, cause)
  })
}
