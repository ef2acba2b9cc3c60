import { phrasesOf, wordsOf } from '../draft.ts'
import type { Path } from '../located.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A sentence to guess by stands once: twice under a theme it weighs double, under two it points nowhere. */
export const phrasesStandOnce: Rule = {
  name: 'phrases-stand-once',
  scope: 'content',
  check({ phrases }) {
    const first = new Map<string, Path>()
    return phrasesOf(phrases).flatMap(({ phrase, at }) => {
      const key = wordsOf(phrase).join(' ').toLowerCase()
      const before = first.get(key)
      if (!before) {
        first.set(key, at)
        return []
      }
      const { file, line } = faultAt(phrases, before, { what: '', why: '', fix: '' })
      return faultAt(phrases, at, {
        what: `"${phrase}" is there twice`,
        why: `It already stands at ${file}:${line}; under one theme it weighs double, under two it points nowhere.`,
        fix: 'Delete one of the two, or say it in other words.',
      })
    })
  },
}
