import type { QueryMeta } from '@tanstack/react-query'
import type {
  AtlasIndex,
  DutyFile,
  DutyId,
  ModelId,
  NewsFile,
  PhraseFile,
  RoleId,
  RoleModel,
  SearchFile,
  ThemeFile,
  ThemeId,
  TwoRolesFile,
  WhoDoesWhatFile,
} from '../domain/model.ts'

/** Where content comes from: over the network in a browser, from memory while pages are prerendered and in tests. */
export interface AtlasReader {
  /** The index. Rejects with a `DataProblem`. */
  index(signal: AbortSignal): Promise<AtlasIndex>
  /** One model. Rejects with a `DataProblem`: of kind `missing` only where it is sure that there is no such model. */
  model(id: ModelId, signal: AbortSignal): Promise<RoleModel>
  /** One duty across all models. Rejects like `model`. */
  duty(id: DutyId, signal: AbortSignal): Promise<DutyFile>
  /** Every duty across all models, or those of one role. Rejects like `model`. */
  duties(role: RoleId | undefined, signal: AbortSignal): Promise<WhoDoesWhatFile>
  /** The tech lead beside one role. Rejects like `model`. */
  twoRoles(role: RoleId, signal: AbortSignal): Promise<TwoRolesFile>
  /** One theme across all models. Rejects like `model`. */
  theme(id: ThemeId, signal: AbortSignal): Promise<ThemeFile>
  /** What is new. Rejects with a `DataProblem`. */
  news(signal: AbortSignal): Promise<NewsFile>
  /** Everything that can be searched. Rejects with a `DataProblem`. */
  search(signal: AbortSignal): Promise<SearchFile>
  /** The sentences by which the reading desk guesses. Rejects with a `DataProblem`. */
  phrases(signal: AbortSignal): Promise<PhraseFile>
  /** Where the files stand, for a worker that reads them itself; missing where they come from memory. */
  files?: DataFiles
}

/** Where the files of a deploy stand: below which address, which ends with a slash, and under which hash. */
export interface DataFiles {
  base: string
  hash: string
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { reader?: AtlasReader }
  }
}

/**
 * For files that other queries wait for: they are fetched to their end. Given up with the page that asked first, they would
 * leave whoever else waits for them waiting for ever.
 */
export const TO_ITS_END: AbortSignal = new AbortController().signal

/** The reader of the client a query runs in. Throws where the client was made without one: that is our own bug. */
export function readerOf(meta: QueryMeta | undefined): AtlasReader {
  if (!meta?.reader) throw new Error('This QueryClient has no reader: make it with createAtlasClient.')
  return meta.reader
}
