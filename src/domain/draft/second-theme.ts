import type { ThemeId } from '../model.ts'
import type { Stretch } from './sentences.ts'
import type { ThemeSuggestion } from './suggest.ts'

/** So much of what speaks for a theme has to speak for another, too, for it to be offered beside it. */
const NEARLY = 0.6

/**
 * The theme that a passage may speak to beside the one that it is accepted for: the other of the two likeliest, where nearly as
 * much speaks for it and words of its own do. None where the reader chose neither.
 */
export function secondTheme(
  suggestions: readonly Pick<ThemeSuggestion, 'theme' | 'likelihood' | 'words'>[],
  theme: ThemeId,
): ThemeId | undefined {
  const two = suggestions.slice(0, 2)
  const own = two.find((each) => each.theme === theme)
  const other = two.find((each) => each !== own)
  if (!own || !other || other.likelihood < own.likelihood * NEARLY) return undefined
  return other.words.some((words) => !own.words.some((each) => overlap(each, words))) ? other.theme : undefined
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
