import { dateInWords } from '../citation.ts'
import type { EditionOf, ModelId } from '../model.ts'
import { type Edition, editionsOf, organisationOf } from './editions.ts'

/** A model as an edition, with what sets it apart. */
type Told = Edition & { edition?: EditionOf | undefined }

/** Which edition a reader has before them, and which other is worth knowing of. */
export interface EditionNote {
  /** The id that the editions share, for the way to what changed. */
  organisation: ModelId
  /** “You read the edition of 2 September 2021.” The date is what stands out. */
  reading: [before: string, date: string, after: string]
  /** “A later one, of 23 June 2022, has no line management.” */
  other: string
}

/** What a model's page says of its editions; undefined where there is only one. */
export function editionNote(all: readonly Told[], id: Edition['id']): EditionNote | undefined {
  const editions = editionsOf(all, id)
  const place = editions.findIndex((each) => each.id === id)
  const [read, last] = [editions[place], editions.at(-1)]
  if (!read || !last || editions.length < 2) return undefined
  const reading: EditionNote['reading'] = ['You read the edition of ', dateInWords(read.version), '.']
  const organisation = organisationOf(read)
  if (read !== last)
    return { organisation, reading, other: `A later one, of ${dateInWords(last.version)}, ${apart(last)}.` }
  const earlier = editions[place - 1]
  const which = earlier?.edition?.difference
    ? `, of ${dateInWords(earlier.version)}, ${apart(earlier)}`
    : ` is of ${dateInWords(earlier?.version ?? '')}`
  return { organisation, reading, other: `This is the last edition here. An earlier one${which}.` }
}

function apart({ edition }: Told): string {
  return edition?.difference ?? 'is here'
}
