import { changesOf } from '../draft.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Nothing is corrected before it was here: feeds and the page of what is new tell both by their dates. */
export const correctionsInTime: Rule = {
  name: 'corrections-in-time',
  scope: 'model',
  check(file) {
    const read = file.draft.reading?.date
    if (read === undefined) return []
    return changesOf(file)
      .filter(({ change }) => change.date < read)
      .flatMap(({ change, at }) =>
        faultAt(file, [...at, 'date'], {
          what: `corrected on ${change.date}, before it was read on ${read}`,
          why: 'The day of reading is when the model came, and stays; what is new is told in the order of these dates.',
          fix: 'Type the day of the correction. Where the document was read again, put the first day back under "reading".',
        }),
      )
  },
}
