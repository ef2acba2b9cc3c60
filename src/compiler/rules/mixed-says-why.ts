import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Words by which an answer says that it covers only part of the question, or sets one part against another. */
const PARTLY =
  /\b(?:only|part|parts|partly|partially|some|rest|open|unsaid|silent|not|no|nothing|but|except|without)\b/i

/** Mixed means parts yes and parts no, from two statements or more; or that only part is answered, and then the text says so. */
export const mixedSaysWhy: Rule = {
  name: 'mixed-says-why',
  scope: 'answer',
  check({ file, at, id, answer }) {
    if (answer.stance !== 'mixed' || answer.statements.length > 1 || PARTLY.test(answer.answer)) return []
    return faultAt(file, [...at, 'stance'], {
      what: `the answer to "${id}" is mixed, but rests on one statement and does not say which part is open`,
      why: 'Mixed means that parts are yes and parts no, or that only part is answered.',
      fix: 'Name the statements of both parts, or say in the answer that it covers only part ("Only …", "… the rest is open").',
    })
  },
}
