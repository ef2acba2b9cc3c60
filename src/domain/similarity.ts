import { distance } from 'fastest-levenshtein'

/** How much of the longer word may differ before two words have nothing to do with each other. */
const MOST_DIFFERENT = 0.4

/** How many letters a slip of the fingers changes, leaves out or adds. */
const MOST_SLIPPED = 2

/** Whether two words are the same but for one pair of neighbours: the commonest slip of fast typing. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether two words differ by no more than fingers do: two letters, or a pair of neighbours. */
export function isSlip(a: string, b: string): boolean {
  return areSwapped(a, b) || distance(a, b) <= MOST_SLIPPED
}

/** How far a candidate is from a word, or undefined where it is too far to be meant. */
function farness(word: string, candidate: string): number | undefined {
  const meant = candidate.toLowerCase()
  if (word === meant) return 0
  if (areSwapped(word, meant)) return 1
  const steps = distance(word, meant)
  if (steps <= Math.max(1, Math.floor(MOST_DIFFERENT * Math.max(word.length, meant.length)))) return steps
  // "mid-size" for "mid-size-company", and the other way round: whole words left out or added.
  const isPart = word.length >= 3 && (meant.startsWith(`${word}-`) || word.startsWith(`${meant}-`))
  return isPart ? steps : undefined
}

/** All candidates a mistyped word may stand for, the likeliest first; equally likely ones in the order given. */
export function nearMisses(word: string, candidates: Iterable<string>): string[] {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (typed === '') return []
  return [...candidates]
    .flatMap((candidate) => {
      const far = farness(typed, candidate)
      return far === undefined ? [] : [{ candidate, far }]
    })
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate)
}

/** The candidate a mistyped word most likely stands for: "mentorship" is near "mentoring". Undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearMisses(word, candidates)[0]
}
