import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { DataProblem } from '../../src/data/data-problem.ts'

/** A reader that cannot be reached the first time a thing is asked of it, and answers from then on. */
export function failingOnce(reader: AtlasReader): AtlasReader {
  let failed = false
  const once = <T>(answer: () => Promise<T>): Promise<T> => {
    if (failed) return answer()
    failed = true
    return Promise.reject(new DataProblem('unreachable', 'The wire is cut.'))
  }
  return {
    index: (signal) => once(() => reader.index(signal)),
    model: (id, signal) => once(() => reader.model(id, signal)),
    duty: (id, signal) => once(() => reader.duty(id, signal)),
    duties: (role, signal) => once(() => reader.duties(role, signal)),
    twoRoles: (role, signal) => once(() => reader.twoRoles(role, signal)),
    theme: (id, signal) => once(() => reader.theme(id, signal)),
    news: (signal) => once(() => reader.news(signal)),
    search: (signal) => once(() => reader.search(signal)),
    phrases: (signal) => once(() => reader.phrases(signal)),
  }
}

/** A reader that never answers. */
export const SILENT_READER: AtlasReader = {
  index: () => new Promise(() => {}),
  model: () => new Promise(() => {}),
  duty: () => new Promise(() => {}),
  duties: () => new Promise(() => {}),
  twoRoles: () => new Promise(() => {}),
  theme: () => new Promise(() => {}),
  news: () => new Promise(() => {}),
  search: () => new Promise(() => {}),
  phrases: () => new Promise(() => {}),
}
