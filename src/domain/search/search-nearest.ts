import type { SearchFile } from '../model.ts'
import { MOST_NAMED, type NearestTheme } from './search-answer.ts'
import { isFiller, weightOf } from './search-filler.ts'
import { kinship } from './search-nearness.ts'
import type { Synonyms } from './search-synonyms.ts'
import { wordsOf } from './search-words.ts'

/**
 * The place of the theme that has most to do with a query: by its name, its question, its values and the duties that
 * belong to it, word by word, and by other words for the same. Undefined where none has anything to do with it.
 */
export function nearestTheme(query: string, file: SearchFile, synonyms: Synonyms): number | undefined {
  const words = wordsOf(query)
  const telling = tellingOf(words)
  const meant = new Set(synonyms.inQuery(words, 'near').map(({ group }) => group))
  let nearest: { place: number; kinship: number } | undefined
  file.themes.forEach(([, , name, question, values], place) => {
    const duties = file.duties.filter(([, theme]) => theme === place).map(([, , label]) => label)
    const named = wordsOf(`${name} ${values.join(' ')}`)
    const around = wordsOf(`${question} ${duties.join(' ')}`)
    const groups = new Set(synonyms.inText([...named, ...around]).map(({ group }) => group))
    const kin =
      sum(telling.map((word) => Math.max(closest(word, named), 0.8 * closest(word, around)))) +
      [...meant].filter((group) => groups.has(group)).length
    if (kin > (nearest?.kinship ?? 0)) nearest = { place, kinship: kin }
  })
  return nearest?.place
}

/** A theme with those who say nothing on it; undefined for a place that no theme has. */
export function silenceOn(place: number, file: SearchFile): NearestTheme | undefined {
  const theme = file.themes[place]
  if (!theme) return undefined
  const [id, ref, name, , , , silent] = theme
  return {
    id,
    ref,
    name,
    silent: silent.length > MOST_NAMED ? [] : silent.flatMap((model) => file.models[model]?.[2] ?? []),
    silentCount: silent.length,
    models: file.models.length,
  }
}

/** The words that a query is about; of a query that has none, those that are not in every sentence. */
function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => weightOf(word) === 'telling')
  return telling.length > 0 ? telling : words.filter((word) => !isFiller(word))
}

function closest(word: string, others: readonly string[]): number {
  return Math.max(0, ...others.filter((other) => !isFiller(other)).map((other) => kinship(word, other)))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
