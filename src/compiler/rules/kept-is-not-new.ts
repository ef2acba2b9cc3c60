import type { AuthoredStatement } from '../content.ts'
import { statementsOf } from '../draft.ts'
import { fileBefore } from '../edition-of.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** What stood in the edition before under the same words, ours or the document's, is not called new. */
export const keptIsNotNew: Rule = {
  name: 'kept-is-not-new',
  scope: 'statement',
  check({ file, at, statement }, { editions }) {
    const before = statement.was === undefined ? fileBefore(editions, file) : undefined
    if (!before) return []
    const stood = statementsOf(before.file).map((one) => one.statement)
    const was =
      stood.find(({ text }) => text === statement.text) ??
      stood.find((one) => phrasesIn(one).some((phrase) => phrasesIn(statement).includes(phrase)))
    if (!was) return []
    return faultAt(file, [...at, 'id'], {
      what: `"${statement.id}" is called new, and "${was.id}" of ${before.id} has its ${was.text === statement.text ? 'text' : 'phrase'}`,
      why: 'What stood in the edition before is kept or reworded; a reader would be told of a change that is none.',
      fix: `Type was: ${was.id}; if it is new all the same, cite a phrase that is.`,
    })
  },
}

function phrasesIn({ cite }: AuthoredStatement): string[] {
  return [cite].flat().map(({ phrase }) => phrase)
}
