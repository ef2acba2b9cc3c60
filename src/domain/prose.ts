/**
 * A piece of a sentence: plain, a figure that stands out, or the name of something that has a place of its own. `Named` is
 * what such a name stands for, as `ThemeId`; where it leads is for the page to say.
 */
export type Part<Named = never> = { text: string; strong?: true; names?: Named }

/** The pieces as plain text. */
export function partsText(parts: readonly Part<unknown>[]): string {
  return parts.map(({ text }) => text).join('')
}
