import { countedWords, firstWords } from '../../domain/draft/normalise.ts'
import type { Said } from '../located.ts'
import { type SourceDocument, sentenceOf } from './document.ts'
import type { Occurrence } from './phrase.ts'

/** A bullet shorter than this has no shorter phrase worth showing. */
const SHORTENABLE = 4

/** What is wrong with a phrase that is a whole sentence or bullet though a part of it would serve. */
export function wholeSentence(document: SourceDocument, phrase: string, here: readonly Occurrence[]): Said | undefined {
  if (countedWords(phrase).length < SHORTENABLE) return undefined
  const isWhole = (found: Occurrence) => {
    if (found.block.kind === 'heading') return false
    const sentence = sentenceOf(document, found)
    return isAllBut(found.block.text, found) || (sentence && isAllBut(sentence.text, found, sentence.start))
  }
  if (!here.every(isWhole)) return undefined
  return {
    what: `phrase "${phrase}" is the whole sentence or bullet`,
    why: 'A phrase shows where a statement comes from; the text itself stays with its author.',
    fix: 'Keep the two or three words of it that tell most.',
  }
}

/** Whether a text is nothing but what was found, save punctuation. */
function isAllBut(text: string, { start, end }: Occurrence, offset = 0): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start - offset) + text.slice(end - offset))
}

/** What is wrong with a phrase that several sentences on the cited lines hold: it does not show which one is meant. */
export function ambiguous(document: SourceDocument, phrase: string, here: readonly Occurrence[]): Said | undefined {
  const sentences = [...new Set(here.map((found) => sentenceOf(document, found)))].flatMap((sentence) => sentence ?? [])
  const [first, second] = sentences
  if (!first || !second) return undefined
  return {
    what: `phrase "${phrase}" stands in ${sentences.length} sentences on the lines`,
    why: `It does not show which one the statement comes from: "${firstWords(first.text)}" or "${firstWords(second.text)}".`,
    fix: 'Choose words that only one of them has. A statement that rests on both gets a list of two citations.',
  }
}
