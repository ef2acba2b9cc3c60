import type { AuthoredTheme, Content } from '../content.ts'
import { itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A value’s place is its letter, on pages and in pictures that are out there: it means the same for ever. */
export const valuesKeepTheirPlace: Rule = {
  name: 'values-keep-their-place',
  scope: 'content',
  check: ({ published }, { themes }) =>
    Object.entries(published.draft.values ?? {}).flatMap(([id, listed]) => {
      const theme = themes.get(id)
      // A theme that is gone is another rule's fault.
      return theme ? moved(published, theme, listed) : []
    }),
}

function moved(
  published: Content['published'],
  { id: theme, values }: AuthoredTheme,
  listed: readonly string[],
): Fault[] {
  return itemsOf(listed)
    .filter(([i, id]) => values?.[i]?.id !== id)
    .map(([i, id]) =>
      faultAt(published, ['values', theme, i], {
        what: `the value "${id}" of "${theme}" is not at its place`,
        why: `Its place is its letter, “${'abcdefghijklmnopqrstuvwxyz'[i] ?? i + 1}”: in pictures that are out there it would mean something else.`,
        fix: `Move it to place ${i + 1} of the values of "${theme}" in content/themes.yaml; new values go to the end.`,
      }),
    )
}
