import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A phrase shows where a statement comes from; it does not republish the document. */
export const phraseLength: Rule = {
  name: 'phrase-length',
  scope: 'passage',
  check({ file, at, phrase }) {
    if (phrase === undefined) return []
    const words = phrase.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (words >= 2 && words <= 6) return []
    return faultAt(file, [...at, 'phrase'], {
      what: `the phrase has ${words === 1 ? 'one word' : `${words} words`}`,
      why: 'Two to six words are enough to find the place; more would copy the document.',
      fix: words < 2 ? 'Add the words beside it.' : 'Keep the six words or fewer that say most.',
    })
  },
}
