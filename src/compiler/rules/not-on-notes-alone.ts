import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A note or placeholder may add to an answer; it cannot carry one. */
export const notOnNotesAlone: Rule = {
  name: 'not-on-notes-alone',
  scope: 'answer',
  check({ file, at, id, basis }) {
    if (basis.some((statement) => statement?.status !== 'unfinished')) return []
    return faultAt(file, [...at, 'statements'], {
      what: `the answer to "${id}" rests on nothing but unfinished passages`,
      why: 'A note that its author has not written out is no answer: it shows only what was to come.',
      fix: `Name a finished statement too, or delete the answer: "${id}" is then silent, and the note still stands under it.`,
    })
  },
}
