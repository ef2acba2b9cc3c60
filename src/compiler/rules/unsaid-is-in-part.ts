import { answersOf, itemsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** The one formula by which an answer says that its document leaves something open. */
export const NOT_SAID = 'is not said'

/** An answer that leaves a part of its question open is no plain yes or no. */
export const unsaidIsInPart: Rule = {
  name: 'unsaid-is-in-part',
  description:
    'An answer that says that something is not said is mixed; of a fact that asks two things (", and"), it may state the one.',
  check: ({ themes, models }) => {
    const asksTwo = new Set(
      itemsOf(themes.draft.themes).flatMap(([, { id, kind, question }]) =>
        kind === 'fact' && question.includes(', and ') ? [id as string] : [],
      ),
    )
    return models.flatMap((file) =>
      answersOf(file).flatMap(({ theme, answer, at }) =>
        !answer.answer.includes(NOT_SAID) ||
        answer.stance === 'mixed' ||
        (answer.stance === 'states' && asksTwo.has(theme))
          ? []
          : [
              faultAt(file, [...at, 'stance'], {
                what: `the answer to "${theme}" is "${answer.stance}", though it says that something ${NOT_SAID}`,
                why: 'A question that is answered in part is counted as such; else readers take it for a whole answer.',
                fix: 'Type "stance: mixed", or leave out what does not belong to the question.',
              }),
            ],
      ),
    )
  },
}
