import { countedWords, withOneQuoteMark } from './normalise.ts'

/** Where a sentence stands in its text: from `start` up to `end`. */
export interface Stretch {
  start: number
  end: number
}

// It begins at the first of a run only, so that a line of nothing but dots takes no longer than any other.
const FULL_STOP = /(?<![.!?…])[.!?…]+['")\]]*(?=\s)/g
const NEVER_LAST =
  /(?:^|[\s('[])(?:e\.g|i\.e|vs|cf|mr|mrs|ms|dr|prof|st|sr|jr|viz|resp|approx|ca|dept|fig|incl|esp)\.$/i
const LAST_UNLESS_A_NUMBER_FOLLOWS = /(?:^|[\s('[])(?:no|nos|art|sec|ch|vol|p|pp)\.$/i
const LETTERS_WITH_DOTS = /(?:^|[\s('[])(?:\p{Lu}\.){2,}$/u
const INITIAL = /(?:^|\p{Lu}\p{Ll}+ )(?!I\.)\p{Lu}\.$/u
/** No abbreviation is longer: a sentence full of them is not read over and over. */
const TAIL = 80
const ONLY_A_NUMBER = /^['"([]*(?:\d+|\p{L})\.$/u

/**
 * The sentences of a text whose white space is collapsed. A sentence of a single word ("No.") belongs to the one
 * before it, because a phrase has two words at least and could never show it.
 */
export function sentencesOf(collapsed: string): Stretch[] {
  const text = withOneQuoteMark(collapsed)
  const sentences: Stretch[] = []
  let start = 0
  for (const stop of text.matchAll(FULL_STOP)) {
    const end = stop.index + stop[0].length
    if (endsSentence(text.slice(Math.max(start, end - TAIL), end), text.slice(end, end + TAIL).trimStart())) {
      sentences.push({ start, end })
      start = end + 1
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return joinSingleWords(text, sentences)
}

function endsSentence(sentence: string, rest: string): boolean {
  const next = rest.replace(/^['"([*•→–—-]+\s*/, '').slice(0, 2)
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}]/u.test(next)) return false
  if (!sentence.endsWith('.') || sentence.endsWith('..')) return true
  if (ONLY_A_NUMBER.test(sentence) || NEVER_LAST.test(sentence) || LETTERS_WITH_DOTS.test(sentence)) return false
  if (/^\p{N}/u.test(next) && LAST_UNLESS_A_NUMBER_FOLLOWS.test(sentence)) return false
  return !INITIAL.test(sentence)
}

function joinSingleWords(text: string, sentences: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const sentence of sentences) {
    const before = kept.at(-1)
    const isShort = ({ start, end }: Stretch) => countedWords(text.slice(start, end)).length < 2
    if (before && (isShort(sentence) || isShort(before))) before.end = sentence.end
    else kept.push({ ...sentence })
  }
  return kept
}
