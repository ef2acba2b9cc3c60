import { type Edition, editionBefore } from '../domain/editions/editions.ts'
import type { AuthoredModel, ContentFile } from './content.ts'

/** A model as one edition among others, with its file. */
export interface EditionFile extends Edition {
  file: ContentFile<AuthoredModel>
}

/**
 * The models as editions. One whose id, date or edition cannot be read is left out: that is another fault, and what hangs
 * on it can be said once it is mended.
 */
export function editionFiles(models: readonly ContentFile<AuthoredModel>[]): EditionFile[] {
  return models.flatMap((file) => {
    const { id, edition, source } = file.draft
    const version = (source ?? Object(file.raw).source)?.version
    const isBroken = edition === undefined && Object(file.raw).edition !== undefined
    return id === undefined || typeof version !== 'string' || isBroken ? [] : [{ file, id, edition, version }]
  })
}

/** The edition before that of a file; none where it is the first, or cannot be placed. */
export function fileBefore(
  editions: readonly EditionFile[],
  file: ContentFile<AuthoredModel>,
): EditionFile | undefined {
  const one = editions.find((each) => each.file === file)
  return one && editionBefore(editions, one.id)
}
