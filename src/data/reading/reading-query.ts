import { queryOptions } from '@tanstack/react-query'
import { type AtlasReader, readerOf, TO_ITS_END } from '../atlas-reader.ts'
import { loaded } from '../loaded.ts'
import { vocabularyQuery } from '../vocabulary-query.ts'
import type { ReadingEngine, ReadingWords } from './reading-engine.ts'

/** What reads documents and guesses what they say. Opening it fetches nothing but its code. Rejects with a `DataProblem`. */
export const readingEngineQuery = queryOptions({
  queryKey: ['reading-engine'],
  queryFn: async ({ client, meta }) => openSomewhere(readerOf(meta), await client.ensureQueryData(vocabularyQuery)),
  structuralSharing: false,
})

const WHAT = 'what reads documents'

/** In a worker where there can be one, else in the page. */
async function openSomewhere(reader: AtlasReader, { themes, roles }: ReadingWords): Promise<ReadingEngine> {
  const words = { themes, roles }
  const inPage = async () => {
    const { openReadingEngine } = await loaded(import('./reading-engine.ts'), WHAT)
    return openReadingEngine(reader, words, TO_ITS_END)
  }
  const { files } = reader
  if (!files || typeof Worker === 'undefined') return inPage()
  const [{ workerReading }, { makeReadingWorker }] = await loaded(
    Promise.all([import('./worker-reading.ts'), import('./make-reading-worker.ts')]),
    WHAT,
  )
  const after = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  }
  return workerReading({ make: makeReadingWorker, files, words, inPage, after })
}
