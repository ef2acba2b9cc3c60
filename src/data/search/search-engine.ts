import { search } from '../../domain/search/search.ts'
import type { SearchAnswer } from '../../domain/search/search-answer.ts'
import { searchIndexOf } from '../../domain/search/search-index.ts'
import type { AtlasReader } from '../atlas-reader.ts'

// It brings the search engine along: import it only lazily in the page.

/** Answers searches. It is opened once, which fetches and indexes everything that can be searched. */
export interface SearchEngine {
  /** The best results for a query, at most so many of each kind. An aborted `signal` rejects with its own reason. */
  answer(query: string, most: number, signal: AbortSignal): Promise<SearchAnswer>
}

/** Opens an engine where it is called: in the worker, or in the page where there can be no worker. Rejects with a `DataProblem`. */
export async function openEngine(reader: Pick<AtlasReader, 'search'>, signal: AbortSignal): Promise<SearchEngine> {
  const index = searchIndexOf(await reader.search(signal))
  return { answer: async (query, most) => search(index, query, most) }
}

/** A word, a beginning, a slip of the keys, other words for the same, and what nobody says. */
const WARMING = ['technical debt', 'w', 'mentring', '1:1', 'who does walrus']

/**
 * Asks what nobody wants to know: code is slow the first time it runs, which would be the first key. `pause` is waited for
 * before each, so that a real question gets in between.
 */
export async function warmUp(engine: SearchEngine, pause: () => Promise<void>): Promise<void> {
  const { signal } = new AbortController()
  for (const query of WARMING) {
    await pause()
    await engine.answer(query, 1, signal)
  }
}
