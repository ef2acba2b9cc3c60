import type { Part } from '../prose.ts'

/** Pieces as a list in a sentence: “a, b and c”. */
export function listOfParts<Named>(parts: readonly Part<Named>[]): Part<Named>[] {
  return parts.flatMap((part, place) => {
    if (place === 0) return [part]
    return [{ text: place === parts.length - 1 ? ' and ' : ', ' }, part]
  })
}
