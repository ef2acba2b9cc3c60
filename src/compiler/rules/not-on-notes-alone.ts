import { answersOf, statementsById } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A note or placeholder may add to an answer; it cannot carry one. */
export const notOnNotesAlone: Rule = {
  name: 'not-on-notes-alone',
  description: 'An answer rests on at least one finished passage.',
  check: ({ models }) =>
    models.flatMap((file) => {
      const statements = statementsById(file)
      return answersOf(file).flatMap(({ theme, answer, at }) =>
        answer.statements.some((id) => statements.get(id)?.status !== 'unfinished')
          ? []
          : [
              faultAt(file, [...at, 'statements'], {
                what: `the answer to "${theme}" rests on nothing but unfinished passages`,
                why: 'A note that its author has not written out is no answer: it shows only what was to come.',
                fix: `Name a finished statement too, or delete the answer: "${theme}" is then silent, and the note still stands under it.`,
              }),
            ],
      )
    }),
}
