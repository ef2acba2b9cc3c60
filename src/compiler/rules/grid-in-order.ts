import { itemsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Grid references read like an atlas: A1, A2, B1, each with its area’s letter, in the order of the areas. */
export const gridInOrder: Rule = {
  name: 'grid-in-order',
  scope: 'content',
  check: ({ themes }) => {
    const areas = itemsOf(themes.draft.areas)
    const letters = new Map(areas.map(([, { id, letter }]) => [id, letter]))
    const order = areas.map(([, { letter }]) => letter)
    const placeOf = (ref: string) => order.indexOf(ref.charAt(0)) * 10 + Number(ref.slice(1))
    let before: string | undefined
    return itemsOf(themes.draft.themes).flatMap(([i, { id, ref, area }]) => {
      const letter = letters.get(area)
      if (letter === undefined) return []
      const here = ['themes', i, 'ref']
      if (!ref.startsWith(letter))
        return faultAt(themes, here, {
          what: `the reference ${ref} of "${id}" does not begin with its area’s letter ${letter}`,
          why: 'A reference says where a theme stands, like a square on a map.',
          fix: `Type the next free number of ${letter}, or correct "area".`,
        })
      if (before !== undefined && placeOf(ref) < placeOf(before))
        return faultAt(themes, here, {
          what: `${ref} stands after ${before}`,
          why: 'Themes are shown in the order of this file, and references ascend.',
          fix: `Move "${id}" up to its place; a reference itself is never renamed.`,
        })
      before = ref
      return []
    })
  },
}
