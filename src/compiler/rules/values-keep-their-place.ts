import { itemsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A value’s place is its letter, on pages and in pictures that are out there: it means the same for ever. */
export const valuesKeepTheirPlace: Rule = {
  name: 'values-keep-their-place',
  description: 'Every value in content/published-ids.yaml stands at the same place in its theme; new ones follow it.',
  check: ({ published, themes }) => {
    const now = new Map(itemsOf(themes.draft.themes).map(([, theme]) => [theme.id as string, theme.values ?? []]))
    return Object.entries(published.draft.values ?? {}).flatMap(([theme, listed]) => {
      const values = now.get(theme)
      // A theme that is gone is another rule's fault.
      if (!values) return []
      return itemsOf(listed).flatMap(([i, id]) =>
        values[i]?.id === id
          ? []
          : [
              faultAt(published, ['values', theme, i], {
                what: `the value "${id}" of "${theme}" is not at its place`,
                why: `Its place is its letter, “${'abcdefghijklmnopqrstuvwxyz'[i] ?? i + 1}”: in pictures that are out there it would mean something else.`,
                fix: `Move it to place ${i + 1} of the values of "${theme}" in content/themes.yaml; new values go to the end.`,
              }),
            ],
      )
    })
  },
}
