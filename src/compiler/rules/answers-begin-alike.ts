import { answersOf, itemsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** What a tech lead does, told of them: “Reviews …”, “May mentor …”; or at once what the document leaves open. */
const TOLD_OF_THEM = /^(?:[A-Z][a-z]*s|May|Can|Could|Might|Should)\b|^(?:Who|Whether|How|What)\b.*\bis not said\b/

/** Answers are read one beside the other: those to one question have one grammar, and the first word answers it. */
export const answersBeginAlike: Rule = {
  name: 'answers-begin-alike',
  description:
    'An answer to a duty begins with its verb, or with the role that does it instead; one to a fact with what its theme "opens" with.',
  check: ({ themes, models }) => {
    const byId = new Map(itemsOf(themes.draft.themes).map(([, theme]) => [theme.id as string, theme]))
    return models.flatMap((file) =>
      answersOf(file).flatMap(({ theme: id, answer, at }): Fault[] => {
        const theme = byId.get(id)
        if (!theme) return []
        const fault = (fix: string) => [
          faultAt(file, [...at, 'answer'], {
            what: `the answer to "${id}" begins unlike the others: "${answer.answer.split(' ', 3).join(' ')} …"`,
            why: 'Answers to one question stand beside each other and are read aloud: the first word answers it.',
            fix,
          }),
        ]
        if (theme.kind === 'fact')
          return theme.opens === undefined || answer.answer.startsWith(`${theme.opens} `)
            ? []
            : fault(`Begin with "${theme.opens}".`)
        if (TOLD_OF_THEM.test(answer.answer)) return []
        if (answer.instead !== undefined && answer.answer.startsWith('The ')) return []
        return fault(
          'Begin with what the tech lead does ("Reviews …", "May mentor …"), or with "The" and who does it instead.',
        )
      }),
    )
  },
}
