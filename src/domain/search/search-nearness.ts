import { distance } from 'fastest-levenshtein'
import { areSwapped } from '../similarity.ts'

/** From how many letters on a word may have one slip, and from how many two: a shorter word is soon another one. */
const LETTERS_FOR_ONE = 4
const LETTERS_FOR_TWO = 9

/**
 * Whether a word may be a slip of the keys for another: a letter or, in a long word, two of them may differ, and neighbours may
 * have changed places. The first letter is hardly ever missed, and “wage” is no slip for “page”.
 */
export function isNear(typed: string, word: string): boolean {
  if (typed === word) return true
  if (typed.length < LETTERS_FOR_ONE || /\p{N}/u.test(typed)) return false
  if (areSwapped(typed, word)) return true
  const most = typed.length < LETTERS_FOR_TWO ? 1 : 2
  return typed[0] === word[0] && Math.abs(typed.length - word.length) <= most && distance(typed, word) <= most
}

/** How much two words have to do with each other, from 0 to 1: the same, one begins the other, a slip, one root. */
export function kinship(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < LETTERS_FOR_ONE || b.length < LETTERS_FOR_ONE) return 0
  const longest = Math.max(a.length, b.length)
  if ((a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= longest * 0.6) return 0.8
  if (isNear(a, b)) return 0.7
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same > LETTERS_FOR_ONE && same >= longest / 2 ? 0.5 : 0
}
