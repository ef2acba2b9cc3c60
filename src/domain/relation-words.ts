import type { Agreement } from './comparison.ts'
import { inWords } from './words.ts'

/** How a set of models stands on a theme, in words: “All three agree”, “2 of 3 agree, on different terms”. */
export function relationWords(
  agreement: Agreement,
  speakers: readonly string[],
  models: number,
  onDifferentTerms: boolean,
): string {
  const terms = onDifferentTerms ? ', on different terms' : ''
  switch (agreement) {
    case 'differ':
      return 'Differ'
    case 'all-agree':
      return `${models === 2 ? 'Both' : `All ${inWords(models)}`} agree${terms}`
    case 'some-silent':
      return `${speakers.length} of ${models} agree${terms}`
    case 'one-only':
      return `Only ${speakers[0] ?? 'one'}`
    case 'side-by-side':
      return 'Side by side'
    case 'nobody':
      return 'Nobody speaks'
  }
}
