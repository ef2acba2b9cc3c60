import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** "Sets the team's direction" gives a duty, and by the way says how far the role reaches: facts rest on such statements too. */
const AFFIRMS: readonly (string | undefined)[] = ['does', 'shared']

/**
 * An answer sums its statements up; it cannot say what none of them says. A mixed one says what they say together, and a stated
 * fact may rest on a duty that shows it.
 */
export const answersAgreeWithStatements: Rule = {
  name: 'answers-agree-with-statements',
  scope: 'answer',
  check({ file, at, id, theme, answer, basis }) {
    const stances = basis.map((statement) => statement?.stance)
    // A statement that cannot be read might have been the one that agrees.
    if (answer.stance === 'mixed' || stances.some((one) => one === undefined || one === answer.stance)) return []
    const isFact = answer.stance === 'states' && theme?.kind === 'fact'
    if (isFact && stances.some((one) => AFFIRMS.includes(one))) return []
    const found = [...new Set(stances)].join(', ')
    return faultAt(file, [...at, 'stance'], {
      what: `the answer to "${id}" is "${answer.stance}", its statements are ${found}`,
      why: 'An answer sums up what its statements say.',
      fix: `Type the stance of its statements ("${stances[0]}"), or "mixed" where parts are yes and parts no.`,
    })
  },
}
