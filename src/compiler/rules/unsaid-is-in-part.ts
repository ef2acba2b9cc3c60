import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** The one formula by which an answer says that its document leaves something open. */
export const NOT_SAID = 'is not said'

/**
 * An answer that leaves a part of its question open is no plain yes or no, but mixed. Of a fact that asks two things (", and") it
 * may state the one.
 */
export const unsaidIsInPart: Rule = {
  name: 'unsaid-is-in-part',
  scope: 'answer',
  check({ file, at, id, theme, answer: { stance, answer } }) {
    const asksTwo = theme?.kind === 'fact' && theme.question.includes(', and ')
    if (!answer.includes(NOT_SAID) || stance === 'mixed' || (stance === 'states' && asksTwo)) return []
    return faultAt(file, [...at, 'stance'], {
      what: `the answer to "${id}" is "${stance}", though it says that something ${NOT_SAID}`,
      why: 'A question that is answered in part is counted as such; else readers take it for a whole answer.',
      fix: 'Type "stance: mixed", or leave out what does not belong to the question.',
    })
  },
}
