import { oneLine } from './share-escapes.ts'

/** What the content takes in no text: half characters and lost ones, and what cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu

/** A text as the content takes it: on one line, with single spaces, without what cannot be seen. */
export function tidied(text: string): string {
  return oneLine(text.replace(UNSEEN, ' ').replace(/\s+/g, ' '))
}
