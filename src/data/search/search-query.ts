import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type AtlasReader, readerOf, TO_ITS_END } from '../atlas-reader.ts'
import { DataProblem } from '../data-problem.ts'
import type { SearchEngine } from './search-engine.ts'

/** The engine of the search, opened: it has fetched and indexed what can be searched. Rejects with a `DataProblem`. */
export const searchEngineQuery = queryOptions({
  queryKey: ['search-engine'],
  queryFn: ({ meta }) => openSomewhere(readerOf(meta)),
  structuralSharing: false,
})

/** The answer to a query. Each query has its own: a late answer to an earlier one never stands for a later one. */
export function searchQuery(query: string, most: number) {
  return queryOptions({
    queryKey: ['search', query, most],
    queryFn: async ({ client, signal }) =>
      (await client.ensureQueryData(searchEngineQuery)).answer(query, most, signal),
    // What stood there stays until the answer is here, so that nothing flickers between two keys.
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    enabled: query !== '',
  })
}

/** In a worker where there can be one, else in the page. A worker that breaks down later is replaced by the page as well. */
async function openSomewhere(reader: AtlasReader): Promise<SearchEngine> {
  const { files } = reader
  if (!files || typeof Worker === 'undefined') return openInPage(reader)
  const { openWorkerEngine, WorkerBroken } = await import('./worker-engine.ts').catch(gone)
  let here: Promise<SearchEngine> | undefined
  const inPage = (cause: unknown) => {
    if (cause instanceof DataProblem) throw cause
    here ??= openInPage(reader)
    return here
  }
  const engine = await import('./make-search-worker.ts')
    .then(({ makeSearchWorker }) => openWorkerEngine(makeSearchWorker(), files))
    .catch(inPage)
  return {
    answer: (query, most, signal) =>
      engine.answer(query, most, signal).catch(async (cause) => {
        if (!(cause instanceof WorkerBroken)) throw cause
        return (await inPage(cause)).answer(query, most, signal)
      }),
  }
}

async function openInPage(reader: AtlasReader): Promise<SearchEngine> {
  const { openEngine } = await import('./search-engine.ts').catch(gone)
  return openEngine(reader, TO_ITS_END)
}

function gone(cause: unknown): never {
  throw new DataProblem('unreachable', 'Could not load what searches', cause)
}
