import { phrasesOf, wordsOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

const MOST_WORDS = 40

/** A sentence to guess by is one sentence: a passage speaks to many themes, and points to none. */
export const phrasesAreShort: Rule = {
  name: 'phrases-are-short',
  scope: 'content',
  check: ({ phrases }) =>
    phrasesOf(phrases).flatMap(({ phrase, at }) => {
      const words = wordsOf(phrase).length
      if (words > 0 && words <= MOST_WORDS) return []
      return faultAt(phrases, at, {
        what: words === 0 ? `no word in "${phrase}"` : `the sentence has ${words} words`,
        why: 'The reading desk learns from its words what points to the theme; a long text points to many.',
        fix:
          words === 0 ? 'Write the sentence, or delete it.' : `Keep ${MOST_WORDS} words or fewer, or make two of it.`,
      })
    }),
}
