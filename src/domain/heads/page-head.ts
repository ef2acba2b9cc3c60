import type { ModelSummary } from '../model.ts'
import { byteLength, shortened } from '../shortened.ts'
import { isDocument } from '../statements/model-kind.ts'

// The heads themselves stand in files of their own by kind of page: each is in the first view of its own kind only.

/** What stands in a page's head and in chat previews. */
export interface PageHead {
  /** At most 65 bytes: some chats cut at 70. */
  title: string
  /** At most 300 bytes; its first 70 characters carry the finding, because some chats show no more. */
  description: string
}

const TITLE_BYTES = 65
/** A description has at most so many bytes. */
export const DESCRIPTION_BYTES = 300

/** A head of two texts, cut to what chats show. */
export function head(title: string, description: string): PageHead {
  return { title: shortened(title, TITLE_BYTES), description: shortened(description, DESCRIPTION_BYTES) }
}

/** The first of several wordings that fits a title; the last one is cut where none does. */
export function fittingTitle(...wordings: string[]): string {
  return wordings.find((wording) => byteLength(wording) <= TITLE_BYTES) ?? shortened(wordings.at(-1) ?? '', TITLE_BYTES)
}

/** The names of a model, as heads use them. */
export type Named = Pick<ModelSummary, 'name' | 'shortName' | 'inProse'>

/** “at Loadsmart”, “at a small studio”, “in the general guide”, “in the SoundCloud draft”. */
export function atModel(model: Named & Pick<ModelSummary, 'kind'>): string {
  return `${isDocument(model.kind) ? 'in' : 'at'} ${model.inProse}`
}
