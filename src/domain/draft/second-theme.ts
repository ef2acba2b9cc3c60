import type { ThemeId } from '../model.ts'
import type { Stretch } from './sentences.ts'
import type { ThemeSuggestion } from './suggest.ts'

/** So much of what speaks for a theme, and of what its words alone do, has to speak for another for it to be offered beside it. */
const NEARLY = 0.5
const LEAST_ALONE = 0.3

/**
 * The theme that a passage may speak to beside the one that it is accepted for: the other of the two likeliest, where nearly as
 * much speaks for it and words of its own do: what was decided around the passage is not enough. None where the reader chose neither.
 */
export function secondTheme(
  suggestions: readonly Pick<ThemeSuggestion, 'theme' | 'likelihood' | 'alone' | 'words'>[],
  theme: ThemeId,
): ThemeId | undefined {
  const two = suggestions.slice(0, 2)
  const own = two.find((each) => each.theme === theme)
  const other = two.find((each) => each !== own)
  if (!own || !other) return undefined
  if (other.likelihood < own.likelihood * NEARLY || other.alone < own.alone * LEAST_ALONE) return undefined
  return other.words.some((words) => !own.words.some((each) => overlap(each, words))) ? other.theme : undefined
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
