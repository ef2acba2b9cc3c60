import type { PhraseFile, SearchFile, Vocabulary } from '../model.ts'
import { stemOf } from '../search/search-stem.ts'
import { wordsOf } from '../search/search-words.ts'
import { type NearStatement, nearStatements } from './near-statements.ts'
import { type Counts, featureReader, type ReadText } from './suggestion-features.ts'
import { LENGTH, type Sample, type ThemeWeights, themeWeights } from './theme-weights.ts'

/** What suggestions are made from: the words all models share, and the statements of all models. */
export interface SuggestionIndex {
  file: SearchFile
  /** By the places of the themes in the file. */
  isFact: boolean[]
  read: (text: string) => ReadText
  /** Adds what a text has, each time counted so much. */
  count: (counts: Counts, text: string, times: number) => void
  /** What a feature counts in the weighing of themes. */
  worth: (feature: number) => number
  /** Whether a feature tells anything by itself: “who” does not. */
  isTelling: (feature: number) => boolean
  /** The number of a feature; undefined for one that nothing has. */
  numberOf: (key: string) => number | undefined
  weights: ThemeWeights
  /** The statements nearest to what was counted, the nearest first, with the place of each in the file. */
  near: (counts: Counts, most: number) => NearStatement[]
}

/** What else is known of the themes beside what statements say, and how much a text of it is worth beside a statement. */
const WORTH = { name: 1.5, question: 1.5, value: 0.75, word: 0.5, duty: 1, phrase: 0.3 }
/** How often the words of a statement count: of its text, of the phrases it is cited with, of the headings they stand under. */
const TEXT = 0.5
const PHRASE = 0.5
const SECTION = 0.6
/** A word that is said over and over says little more than once. */
const MOST_COUNTED = 1.5
/** How much rare words count before common ones. */
const RARITY = 0.7

/**
 * Makes suggestions ready. `file` is what the search is made from, too; `phrases` are sentences by theme; `without` leaves out a model, as if nobody had written it:
 * its statements, and the duties that no other gives. It takes a moment: do it off the main thread.
 */
export function suggestionIndex(
  file: SearchFile,
  phrases: PhraseFile['phrases'],
  themes: Vocabulary['themes'],
  without?: string,
): SuggestionIndex {
  const { statements, duties } = file
  const left = statements.filter(([model]) => file.models[model]?.[0] !== without)
  const places = statements.flatMap(([model], place) => (file.models[model]?.[0] === without ? [] : [place]))
  const given = new Set(left.flatMap(([, , duty]) => duty))
  const verbs = new Set(duties.map(([, , label]) => stemOf(wordsOf(label)[0] ?? '')))
  const read = featureReader(file.synonyms, verbs)
  const numbers = new Map<string, number>()
  const worths: number[] = []
  const fillers: boolean[] = []
  let isOpen = true
  const count = (counts: Counts, text: string, times: number) => {
    for (const { key, worth, isFiller } of read(text).features) {
      let number = numbers.get(key)
      if (number === undefined) {
        if (!isOpen) continue
        number = worths.length
        numbers.set(key, number)
        worths.push(worth)
        fillers.push(isFiller)
      }
      counts.set(number, (counts.get(number) ?? 0) + times)
    }
  }
  const counted = (text: string) => {
    const counts: Counts = new Map()
    count(counts, text, 1)
    return counts
  }

  const ofStatements = left.map(([, , , , , text, , cites]) => {
    const counts: Counts = new Map()
    count(counts, text, TEXT)
    // Each phrase is followed by the heading it stands under.
    cites.forEach((said, i) => {
      count(counts, said, i % 2 === 0 ? PHRASE : (2 * SECTION) / cites.length)
    })
    return counts
  })
  const texts = left.map(([, theme, , , , , , , also], i) => ({
    theme,
    also,
    worth: 1,
    counts: ofStatements[i] ?? new Map(),
  }))
  const add = (theme: number, text: string, worth: number) =>
    texts.push({ theme, also: [], worth, counts: counted(text) })
  file.themes.forEach(([id, , name, question, values, , , , words], theme) => {
    add(theme, name, WORTH.name)
    add(theme, question, WORTH.question)
    for (const value of values) add(theme, value, WORTH.value)
    for (const word of words) add(theme, word, WORTH.word)
    for (const phrase of phrases[id] ?? []) add(theme, phrase, WORTH.phrase)
  })
  duties.forEach(([, theme, label], place) => {
    // What no statement gives any more points nowhere.
    if (given.has(place)) add(theme, label, WORTH.duty)
  })
  isOpen = false

  const said = new Float64Array(worths.length)
  for (const counts of ofStatements) for (const number of counts.keys()) said[number] = (said[number] ?? 0) + 1
  const rarity = Array.from(said, (times) => Math.log(1 + (left.length + 1) / (times + 0.5)))
  const worth = worths.map((each, number) => each * (rarity[number] ?? 0) ** RARITY)
  const samples = texts
    .filter(({ theme }) => theme >= 0)
    .map(({ counts, ...text }) => ({ ...asSample(counts, worth), ...text }))
  const isTelling = (number: number) => !fillers[number]
  const tellingWorth = worths.map((each, number) => (isTelling(number) ? each * (rarity[number] ?? 0) : 0))
  return {
    file,
    isFact: file.themes.map(([id]) => themes.find((theme) => theme.id === id)?.kind === 'fact'),
    read,
    count,
    worth: (number) => worth[number] ?? 0,
    isTelling,
    numberOf: (key) => numbers.get(key),
    weights: themeWeights(samples, worths.length, file.themes.length),
    near: nearStatements(ofStatements, places, tellingWorth),
  }
}

/** What was counted, weighed and brought to one length. */
export function asSample(
  counts: Counts,
  worth: readonly number[] | ((number: number) => number),
): Pick<Sample, 'features' | 'counts'> {
  const of = typeof worth === 'function' ? worth : (number: number) => worth[number] ?? 0
  const features = [...counts.keys()]
  const weighed = features.map((number) => Math.min(counts.get(number) ?? 0, MOST_COUNTED) * of(number))
  const length = Math.sqrt(weighed.reduce((sum, each) => sum + each * each, 0)) || 1
  return { features, counts: weighed.map((each) => (each / length) * LENGTH) }
}
