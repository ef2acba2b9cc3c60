import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A duty is given to somebody; a fact is not. */
export const dutiesArePlaced: Rule = {
  name: 'duties-are-placed',
  scope: 'statement',
  check({ file, at, statement: { id, duty, stance } }) {
    if (!duty || stance !== 'states') return []
    return faultAt(file, [...at, 'stance'], {
      what: `the statement "${id}" has a duty, but only states a fact`,
      why: 'A duty says who does something; "states" leaves open who.',
      fix: 'Type the stance the document gives it (does, shared, conditional, does-not, other-role), or delete "duty".',
    })
  },
}
