import { answersOf, itemsOf, statementsById } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** "Sets the team's direction" gives a duty, and by the way says how far the role reaches: facts rest on such statements too. */
const AFFIRMS: readonly (string | undefined)[] = ['does', 'shared']

/** An answer sums its statements up; it cannot say what none of them says. */
export const answersAgreeWithStatements: Rule = {
  name: 'answers-agree-with-statements',
  description:
    'An answer has the stance of at least one of its statements, unless it is mixed; a stated fact may rest on a duty that shows it.',
  check: ({ themes, models }) => {
    const facts = new Set(
      itemsOf(themes.draft.themes).flatMap(([, { id, kind }]) => (kind === 'fact' ? [id as string] : [])),
    )
    return models.flatMap((file) => {
      const statements = statementsById(file)
      return answersOf(file).flatMap(({ theme, answer, at }) => {
        const stances = answer.statements.map((id) => statements.get(id)?.stance)
        // A statement that cannot be read might have been the one that agrees.
        if (answer.stance === 'mixed' || stances.some((one) => one === undefined || one === answer.stance)) return []
        if (answer.stance === 'states' && facts.has(theme) && stances.some((one) => AFFIRMS.includes(one))) return []
        const found = [...new Set(stances)].join(', ')
        return [
          faultAt(file, [...at, 'stance'], {
            what: `the answer to "${theme}" is "${answer.stance}", its statements are ${found}`,
            why: 'An answer sums up what its statements say.',
            fix: `Type the stance of its statements ("${stances[0]}"), or "mixed" where parts are yes and parts no.`,
          }),
        ]
      })
    })
  },
}
