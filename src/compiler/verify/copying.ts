import { type LineSpan, linedText, spanInWords } from '../../domain/draft/lined-text.ts'
import type { SourceDocument } from './document.ts'

/** As many shared words in a row are copied; fewer happen by chance. */
export const COPIED_RUN = 8

interface Word {
  text: string
  /** Where it begins in its text. */
  index: number
}

/** Words as the copying rule counts them: letters, digits and apostrophes; anything else parts them. Addresses are names, not words. */
export function wordsOf(text: string): Word[] {
  const plain = text.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length)).replace(/[‘’]/g, "'")
  return [...plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replace(/'+$/, ''),
    index,
  }))
}

/** Every run of words of the documents, with the place of its first appearance. */
export type DocumentRuns = ReadonlyMap<string, { document: string; lines: LineSpan }>

/**
 * The runs of some documents. Each is read twice: as it stands, and by its sentences without markup, so that
 * an address inside a link does not hide a copied sentence.
 */
export function runsOf(documents: readonly { name: string; document: SourceDocument }[]): DocumentRuns {
  const runs = new Map<string, { document: string; lines: LineSpan }>()
  for (const { name, document } of documents) {
    for (const reading of [linedText(document.markdown, 1), ...document.blocks]) {
      const words = wordsOf(reading.text)
      for (let i = 0; i + COPIED_RUN <= words.length; i++) {
        const run = runAt(words, i)
        const from = reading.lines[words[i]?.index ?? 0] ?? 1
        const to = reading.lines[words[i + COPIED_RUN - 1]?.index ?? 0] ?? 1
        if (!runs.has(run)) runs.set(run, { document: name, lines: { from, to } })
      }
    }
  }
  return runs
}

function runAt(words: readonly Word[], i: number): string {
  return words
    .slice(i, i + COPIED_RUN)
    .map(({ text }) => text)
    .join(' ')
}

/** A copied stretch of a text: its words, where it begins and where it comes from. */
export interface CopiedRun {
  words: string[]
  index: number
  document: string
  lines: LineSpan
}

/** Every stretch of a text that shares eight words in a row or more with a document, each as long as it goes. */
export function copiedRuns(text: string, runs: DocumentRuns): CopiedRun[] {
  const words = wordsOf(text)
  const found: CopiedRun[] = []
  for (let i = 0; i + COPIED_RUN <= words.length; i++) {
    const from = runs.get(runAt(words, i))
    if (!from) continue
    let last = i
    while (runs.has(runAt(words, last + 1))) last++
    const stretch = words.slice(i, last + COPIED_RUN)
    found.push({ words: stretch.map((word) => word.text), index: words[i]?.index ?? 0, ...from })
    i = last + COPIED_RUN - 1
  }
  return found
}

/** What to say of a copied stretch. */
export function copiedFault({ words, document, lines }: CopiedRun) {
  return {
    what: `${words.length} words in a row are those of ${document}, ${spanInWords(lines)}: "${words.join(' ')}"`,
    why: 'The documents stay their authors’: content is in our own words, so no eight words in a row may be theirs.',
    fix: 'Say it another way, or shorter.',
  }
}
