import { takesYesOrNo } from '../../domain/statements/statement-words.ts'
import { answersOf, itemsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** “Coding time: explicitly not” would be read as “does not code”, where the source denies only how much. */
export const denialsAnswerTheQuestion: Rule = {
  name: 'denials-answer-the-question',
  description: 'An answer says no, or that another role does it, only where its theme’s question takes a yes or a no.',
  check: ({ themes, models }) => {
    const open = new Map(
      itemsOf(themes.draft.themes).flatMap(([, { id, question }]) =>
        id !== undefined && question !== undefined && !takesYesOrNo({ question }) ? [[id as string, question]] : [],
      ),
    )
    return models.flatMap((file) =>
      answersOf(file).flatMap(({ theme, answer, at }) => {
        const question = open.get(theme)
        return question !== undefined && (answer.stance === 'does-not' || answer.stance === 'other-role')
          ? [
              faultAt(file, [...at, 'stance'], {
                what: `the answer to "${theme}" says no to what takes no yes or no`,
                why: `“${question}” denied as a whole says more than the source does.`,
                fix: 'Type "stance: states" and let the answer say what it comes to, or "stance: mixed" where only part of it is said.',
              }),
            ]
          : []
      }),
    )
  },
}
