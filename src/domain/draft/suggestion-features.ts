import { isFiller, subjectAt, weightOf } from '../search/search-filler.ts'
import { stemOf } from '../search/search-stem.ts'
import { synonymsOf } from '../search/search-synonyms.ts'
import { type Token, tokensOf } from '../search/search-words.ts'

/** What a kind of feature counts beside a telling word. A filler tells little, but “who” and “is” are rather of what the role is. */
const WORTH = { telling: 1, light: 0.7, pair: 0.6, group: 1.2, filler: 0.15 } as const

/** Something that a text has and others may have too: a word by its stem, two that follow each other, a group of synonyms. */
export interface Feature {
  key: string
  worth: number
  isFiller: boolean
  /** The places of the words that say it. */
  at: readonly number[]
}

/** A text by what it has. */
export interface ReadText {
  tokens: Token[]
  features: Feature[]
}

/** The features of some texts together, by their numbers, and how often each is said. */
export type Counts = Map<number, number>

/** Reads texts by their features. What was read once is kept: sections and labels stand with many statements. */
export function featureReader(synonyms: readonly (readonly string[])[], verbs: ReadonlySet<string>) {
  const groups = synonymsOf(synonyms)
  const stems = new Map<string, string>()
  const stemmed = (word: string) => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word)
    stems.set(word, stem)
    return stem
  }
  return (text: string): ReadText => {
    const tokens = tokensOf(text)
    const words = tokens.map(({ word }) => word)
    const features: Feature[] = []
    let before: { stem: string; place: number } | undefined
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place] ?? ''
      const ofSubject = subjectAt(words, place)
      if (ofSubject > 0) {
        // All that is said here is said of the tech lead.
        place += ofSubject - 1
        before = undefined
      } else if (isFiller(word)) features.push({ key: `~${word}`, worth: WORTH.filler, isFiller: true, at: [place] })
      else {
        const stem = stemmed(word)
        const worth = weightOf(word) === 'light' ? WORTH.light : WORTH.telling
        features.push({ key: stem, worth, isFiller: false, at: [place] })
        if (before)
          features.push({
            key: `${before.stem} ${stem}`,
            worth: WORTH.pair,
            isFiller: false,
            at: [before.place, place],
          })
        before = { stem, place }
      }
    }
    // A text that begins with the verb of a duty gives one, whatever it is.
    if (words[0] !== undefined && verbs.has(stemmed(words[0])))
      features.push({ key: '^', worth: WORTH.filler, isFiller: true, at: [] })
    for (const { group, at } of groups.inText(words))
      features.push({ key: `§${group}`, worth: WORTH.group, isFiller: false, at })
    return { tokens, features }
  }
}
