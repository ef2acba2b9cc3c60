import type { AuthoredAnswer, AuthoredTheme } from '../content.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** What a tech lead does, told of them: “Reviews …”, “May mentor …”; or at once what the document leaves open. */
const TOLD_OF_THEM = /^(?:[A-Z][a-z]*s|May|Can|Could|Might|Should)\b|^(?:Who|Whether|How|What)\b.*\bis not said\b/

/** Answers are read one beside the other: those to one question have one grammar, and the first word answers it. */
export const answersBeginAlike: Rule = {
  name: 'answers-begin-alike',
  scope: 'answer',
  check({ file, at, id, theme, answer }) {
    const fix = theme && beginning(theme, answer)
    if (fix === undefined) return []
    return faultAt(file, [...at, 'answer'], {
      what: `the answer to "${id}" begins unlike the others: "${answer.answer.split(' ', 3).join(' ')} …"`,
      why: 'Answers to one question stand beside each other and are read aloud: the first word answers it.',
      fix,
    })
  },
}

/** How an answer has to begin: as a fact's theme says, or with a duty's verb or the role that does it. Undefined where it does. */
function beginning({ kind, opens }: AuthoredTheme, { answer, instead }: AuthoredAnswer): string | undefined {
  if (kind === 'fact')
    return opens === undefined || answer.startsWith(`${opens} `) ? undefined : `Begin with "${opens}".`
  if (TOLD_OF_THEM.test(answer) || (instead !== undefined && answer.startsWith('The '))) return undefined
  return 'Begin with what the tech lead does ("Reviews …", "May mentor …"), or with "The" and who does it instead.'
}
