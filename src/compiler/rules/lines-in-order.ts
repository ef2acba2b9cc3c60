import { citationsOf } from '../citations.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A span of lines runs downwards. */
export const linesInOrder: Rule = {
  name: 'lines-in-order',
  description: 'In [first, last] the first line is not after the last.',
  check: ({ models }) =>
    models.flatMap((file) =>
      [
        ...citationsOf(file).map(({ citation, at }) => ({ lines: citation.lines, at: [...at, 'lines'] })),
        ...(file.draft.source?.uncited ?? []).map(({ lines }, i) => ({ lines, at: ['source', 'uncited', i, 'lines'] })),
      ].flatMap(({ lines, at }) =>
        typeof lines === 'number' || lines[0] <= lines[1]
          ? []
          : [
              faultAt(file, at, {
                what: `the lines run backwards: [${lines.join(', ')}]`,
                why: 'The first is where the passage begins, the second where it ends.',
                fix: `Type [${lines[1]}, ${lines[0]}].`,
              }),
            ],
      ),
    ),
}
