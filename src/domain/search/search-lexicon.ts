import { isNear } from './search-nearness.ts'
import { stemOf } from './search-stem.ts'

/** A word of a query: folded, and how it was typed. */
export interface TypedWord {
  word: string
  typed: string
}

/** Every word that can be found, by what else may be typed for it. */
export interface Lexicon {
  /** Whether a word, or one of its family, is in any text. */
  has: (word: string) => boolean
  /** Whether the beginning of a word is. */
  begins: (beginning: string) => boolean
  /** The other words of a family: “management” and “managing” of “manage”. */
  kin: (word: string) => readonly string[]
  /** The words that it may be a slip of the keys for. */
  near: (word: string) => string[]
  /** A query as it would stand in a text: “oncall” as two words, “play books” as one. */
  asWritten: (words: readonly TypedWord[]) => TypedWord[]
}

/** A half of a word that was written in one must be this long to be taken for a word: anything begins with “a”. */
const LEAST_HALF = 3
/** The beginning of a compound may be a word of its own, so this much of it has to be typed. */
const LEAST_COMPOUND = 4

/**
 * Makes words ready to be looked for. `compounds` are terms of several words and what texts write with a hyphen: they may be
 * typed in one word.
 */
export function lexiconOf(words: Iterable<string>, compounds: Iterable<readonly string[]>): Lexicon {
  const known = new Set(words)
  const families = new Map<string, string[]>()
  const byLetter = new Map<string, string[]>()
  for (const word of known) {
    push(families, stemOf(word), word)
    push(byLetter, word.charAt(0), word)
  }
  const joined = new Map([...compounds].map((parts) => [parts.join(''), parts]))
  const has = (word: string) => known.has(word) || families.has(stemOf(word))
  const begins = (beginning: string) =>
    (byLetter.get(beginning.charAt(0)) ?? []).some((word) => word.startsWith(beginning))
  const split = (word: string, isLast: boolean) =>
    joined.get(word) ?? (isLast ? begun(word, joined) : undefined) ?? halves(word, has)
  return {
    has,
    begins,
    kin: (word) => (families.get(stemOf(word)) ?? []).filter((other) => other !== word),
    near: (word) =>
      [...new Set([word.charAt(0), word.charAt(1)])].flatMap((letter) =>
        (byLetter.get(letter) ?? []).filter((other) => isNear(word, other)),
      ),
    asWritten: (typed) => {
      const written: TypedWord[] = []
      for (let place = 0; place < typed.length; place += 1) {
        const [one, two] = [typed[place], typed[place + 1]]
        if (!one) continue
        const isLast = place === typed.length - 1
        if (two && known.has(one.word + two.word)) {
          written.push({ word: one.word + two.word, typed: `${one.typed} ${two.typed}` })
          place += 1
        } else if (known.has(one.word) || (isLast && begins(one.word))) written.push(one)
        else written.push(...(split(one.word, isLast) ?? [one.word]).map((word) => ({ word, typed: one.typed })))
      }
      return written
    },
  }
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key)
  if (list) list.push(word)
  else lists.set(key, [word])
}

/** The words of the first compound that begins like this and is not yet typed in full. */
function begun(typed: string, joined: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  if (typed.length < LEAST_COMPOUND) return undefined
  for (const [whole, parts] of joined)
    if (whole.startsWith(typed)) {
      const words: string[] = []
      let rest = typed
      for (const part of parts) {
        if (rest === '') break
        words.push(rest.slice(0, part.length))
        rest = rest.slice(part.length)
      }
      return words
    }
  return undefined
}

/** Two words that somebody wrote in one: “codereview”. */
function halves(typed: string, has: (word: string) => boolean): string[] | undefined {
  for (let at = LEAST_HALF; at <= typed.length - LEAST_HALF; at += 1) {
    const [one, two] = [typed.slice(0, at), typed.slice(at)]
    if (has(one) && has(two)) return [one, two]
  }
  return undefined
}
