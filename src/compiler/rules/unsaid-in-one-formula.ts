import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'
import { NOT_SAID } from './unsaid-is-in-part.ts'

/** Other ways of saying that a document leaves something open. */
const OTHERWISE =
  /\b(?:(?:is|are|was|were) (?:not (?:mentioned|named|stated|specified|given|clear|addressed)|left open|unclear|unsaid|open)|nothing (?:more |else )?is said|not said to|says nothing|no mention)\b/i

/** What a document leaves open is said in the same words everywhere: readers and rules know it by them. */
export const unsaidInOneFormula: Rule = {
  name: 'unsaid-in-one-formula',
  scope: 'answer',
  check({ file, at, id, answer }) {
    const [found] = OTHERWISE.exec(answer.answer) ?? []
    if (found === undefined) return []
    return faultAt(file, [...at, 'answer'], {
      what: `the answer to "${id}" says "${found}"`,
      why: 'What a document leaves open is said in one formula everywhere, so that answers compare.',
      fix: `Say who, what, whether or how "${NOT_SAID}".`,
    })
  },
}
