import { itemsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Values are what facts line up by; duties line up by their stances. */
export const dutiesListNoValues: Rule = {
  name: 'duties-list-no-values',
  scope: 'content',
  check: ({ themes }) =>
    itemsOf(themes.draft.themes)
      .filter(([, { kind, values }]) => values && kind === 'duty')
      .map(([i, { id }]) =>
        faultAt(
          themes,
          ['themes', i, 'values'],
          {
            what: `the duty theme "${id}" lists values`,
            why: 'A duty is answered by a stance: somebody does it or does not. Only facts have values.',
            fix: 'Delete "values", or type "kind: fact".',
          },
          'key',
        ),
      ),
}
