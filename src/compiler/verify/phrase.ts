import { distance } from 'fastest-levenshtein'
import { isWithin, type LineSpan, spanOf } from '../../domain/draft/lined-text.ts'
import { comparable, withOneQuoteMark } from '../../domain/draft/normalise.ts'
import type { Stretch } from '../../domain/draft/sentences.ts'
import type { Block } from './blocks.ts'
import type { SourceDocument } from './document.ts'

/** A place where a phrase stands in a document. */
export interface Occurrence extends Stretch, LineSpan {
  block: Block
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** Every place where a phrase stands verbatim and as whole words, never running from one bullet into the next. */
export function occurrencesOf(document: SourceDocument, phrase: string): Occurrence[] {
  const wanted = comparable(phrase)
  if (wanted === '') return []
  return document.blocks.flatMap((block) =>
    placesOf(withOneQuoteMark(block.text), wanted).map((start) => {
      const end = start + wanted.length
      return { block, start, end, ...spanOf(block, start, end) }
    }),
  )
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!cutsWord(text, at) && !cutsWord(text, end)) places.push(at)
  }
  return places
}

function cutsWord(text: string, at: number): boolean {
  return WORD_CHARACTER.test(text[at - 1] ?? '') && WORD_CHARACTER.test(text[at] ?? '')
}

/** How much of a phrase may differ from words of the document that were probably meant. */
const MOST_DIFFERENT = 0.35

/** The words on the lines that a phrase was probably meant to be. Undefined where none are near. */
export function nearestPhrase(document: SourceDocument, phrase: string, lines: LineSpan): string | undefined {
  const wanted = comparable(phrase)
  const size = wanted.split(' ').length
  let nearest: string | undefined
  let least = Math.max(2, Math.floor(wanted.length * MOST_DIFFERENT)) + 1
  for (const block of document.blocks) {
    const words = [...block.text.matchAll(/\S+/g)]
    for (const [i, { index: start }] of words.entries()) {
      for (const count of [size, size - 1, size + 1]) {
        const last = words[i + count - 1]
        if (count < 2 || !last) continue
        const candidate = block.text.slice(start, last.index + last[0].length)
        if (!isWithin(spanOf(block, start, start + candidate.length), lines)) continue
        const steps = distance(wanted.toLowerCase(), comparable(bare(candidate)).toLowerCase())
        if (steps < least) {
          least = steps
          nearest = bare(candidate)
        }
      }
    }
  }
  return nearest
}

/** Words without the punctuation around them. */
function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
