import { distance } from 'fastest-levenshtein'

/** How much of a word may be mistyped, and from how many letters on: a shorter word is soon another one. */
export const MOST_MISTYPED = 0.2
export const LEAST_LETTERS = 4

/** Whether a word may be a slip of the keys for another: one letter in five may differ. */
export function isNear(typed: string, word: string): boolean {
  if (typed === word) return true
  return typed.length >= LEAST_LETTERS && distance(typed, word) <= Math.round(typed.length * MOST_MISTYPED)
}

/** How much two words have to do with each other, from 0 to 1: the same, one begins the other, a slip, one root. */
export function kinship(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < LEAST_LETTERS || b.length < LEAST_LETTERS) return 0
  const longest = Math.max(a.length, b.length)
  if ((a.startsWith(b) || b.startsWith(a)) && Math.min(a.length, b.length) >= longest * 0.6) return 0.8
  if (isNear(a, b)) return 0.7
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same > LEAST_LETTERS && same >= longest / 2 ? 0.5 : 0
}
