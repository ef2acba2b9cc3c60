import { nearest } from '../../domain/similarity.ts'
import { answeredThemes, statementsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A theme left out is silent; it cannot be silent while an own statement of the document speaks to it first of all. */
export const ownStatementsAreAnswered: Rule = {
  name: 'own-statements-are-answered',
  scope: 'model',
  check(file, { ids: { themes: known } }) {
    const answered = answeredThemes(file)
    // An answer with a slip in its theme is that slip's fault alone.
    for (const theme of answered) if (known && !known.has(theme)) answered.add(nearest(theme, known) ?? theme)
    return statementsOf(file).flatMap(({ statement: { id, theme, status = 'own' }, at }) => {
      // One fault a theme: the first statement stands for the rest. An unknown theme is another rule's fault.
      if (status !== 'own' || answered.has(theme) || known?.has(theme) === false) return []
      answered.add(theme)
      return faultAt(file, [...at, 'theme'], {
        what: `nothing answers "${theme}", though "${id}" speaks to it`,
        why: 'A theme without an answer is shown as silent, and the document is not.',
        fix: `Add "${theme}:" under "answers"; if the statement does not answer the question, give it another theme and put "${theme}" in "also".`,
      })
    })
  },
}
