import type { ThemeId } from '../model.ts'
import type { DraftDocument, PassageResult } from './draft.ts'
import { resultOf } from './reader-document.ts'

/** What a passage gave a theme: a stance with its terms and words. */
export type GivenTo = Pick<Extract<PassageResult, { as: 'answer' }>, 'theme' | 'gave'>

/** What a passage gave, theme by theme, each once; nothing where it is no answer. */
export function givenOf(result: PassageResult | undefined): GivenTo[] {
  if (result?.as !== 'answer') return []
  const { theme, gave, also = [] } = result
  return [{ theme, gave }, ...also]
}

/** The themes that passages were taken to speak to, by the places of the passages: what others are guessed from. */
export function decidedThemes(document: DraftDocument, keys: readonly string[]): Map<number, ThemeId[]> {
  return new Map(
    keys.flatMap((key, place): [number, ThemeId[]][] => {
      const given = givenOf(resultOf(document, key))
      return given.length > 0 ? [[place, given.map(({ theme }) => theme)]] : []
    }),
  )
}
