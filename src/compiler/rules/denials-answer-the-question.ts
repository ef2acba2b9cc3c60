import { takesYesOrNo } from '../../domain/statements/statement-words.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** “Coding time: explicitly not” would be read as “does not code”, where the source denies only how much. */
export const denialsAnswerTheQuestion: Rule = {
  name: 'denials-answer-the-question',
  scope: 'answer',
  check({ file, at, id, theme, answer: { stance } }) {
    if (!theme || takesYesOrNo(theme) || (stance !== 'does-not' && stance !== 'other-role')) return []
    return faultAt(file, [...at, 'stance'], {
      what: `the answer to "${id}" says no to what takes no yes or no`,
      why: `“${theme.question}” denied as a whole says more than the source does.`,
      fix: 'Type "stance: states" and let the answer say what it comes to, or "stance: mixed" where only part of it is said.',
    })
  },
}
