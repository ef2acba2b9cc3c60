import type { ThemeId } from '../model.ts'
import type { SuggestionIndex } from './suggestion-index.ts'

/** What a word is worth by where it stands: what a theme is called and known by before what is asked and said on it. */
const WORTH = { name: 8, word: 6, question: 5, value: 4, duty: 3, said: 2 }
/** What the beginning of a word is worth beside all of it; fewer letters begin too many. */
const BEGINNING = 0.8
const LEAST_TYPED = 2
/** A word is what a theme is about where so many of its statements say it. */
const OFTEN = 4
/** Themes of which less is found than this of the best are not shown. */
const LEAST_FOUND = 0.15

/**
 * Makes the themes ready to be found by what somebody types: by reference, name, known words, question, values and duties, and by the
 * words of what is said on them, be it in other words. Gives the best first; none where nothing telling was typed.
 */
export function themeFinder({ file, read }: Pick<SuggestionIndex, 'file' | 'read'>): (typed: string) => ThemeId[] {
  const found = new Map<string, Float64Array>()
  const rowOf = (key: string) => {
    const row = found.get(key) ?? new Float64Array(file.themes.length)
    found.set(key, row)
    return row
  }
  const add = (theme: number, text: string, worth: number) => {
    for (const { key, isFiller } of read(text).features) {
      const row = rowOf(key)
      if (!isFiller) row[theme] = Math.max(row[theme] ?? 0, worth)
    }
  }
  const said = new Map<string, Float64Array>()
  for (const [, theme, , , , text] of file.statements)
    for (const key of new Set(
      read(text)
        .features.filter(({ isFiller }) => !isFiller)
        .map((each) => each.key),
    )) {
      const row = said.get(key) ?? new Float64Array(file.themes.length)
      said.set(key, row)
      row[theme] = (row[theme] ?? 0) + 1
    }
  file.themes.forEach(([, , name, question, values, , , , words], theme) => {
    add(theme, name, WORTH.name)
    add(theme, question, WORTH.question)
    for (const value of values) add(theme, value, WORTH.value)
    for (const word of words) add(theme, word, WORTH.word)
  })
  for (const [, theme, label] of file.duties) add(theme, label, WORTH.duty)
  for (const [key, times] of said) {
    const all = times.reduce((sum, each) => sum + each, 0)
    const row = rowOf(key)
    times.forEach((each, theme) => {
      const worth = (WORTH.said * Math.min(each, OFTEN) * each) / (OFTEN * all)
      row[theme] = Math.max(row[theme] ?? 0, worth)
    })
  }
  const stems = [...found.keys()].filter((key) => !/[ §~^]/.test(key))

  /** What a word is worth for a theme; of the last one, which may not be whole, what begins so. */
  const worthOf = (key: string, theme: number, beginning: string) => {
    const whole = found.get(key)?.[theme] ?? 0
    if (beginning.length < LEAST_TYPED) return whole
    const begun = stems.filter((stem) => stem.startsWith(beginning)).map((stem) => found.get(stem)?.[theme] ?? 0)
    return Math.max(whole, BEGINNING * Math.max(0, ...begun))
  }

  return (typed) => {
    const { tokens, features } = read(typed)
    const ref = typed.trim().toUpperCase()
    const telling = features.filter(({ isFiller }) => !isFiller)
    const scored = file.themes.map(([id, own], theme) => {
      // Each word by the best that it, or what it says together with others, is worth.
      const best = new Float64Array(tokens.length)
      for (const { key, at } of telling) {
        const [place] = at
        const isLast = at.length === 1 && place === tokens.length - 1 && !key.startsWith('§')
        const worth = worthOf(key, theme, isLast ? (tokens[place]?.word ?? '') : '')
        for (const each of at) best[each] = Math.max(best[each] ?? 0, worth)
      }
      const sum = best.reduce((all, each) => all + each, 0)
      const words = best.filter((each) => each > 0).length
      return { id, score: ref !== '' && own.startsWith(ref) ? Number.POSITIVE_INFINITY : sum * words }
    })
    const highest = Math.max(...scored.map(({ score }) => score).filter(Number.isFinite))
    return scored
      .filter(({ score }) => score > 0 && score >= highest * LEAST_FOUND)
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id)
  }
}
