import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A span of lines runs downwards: in [first, last] the first is not after the last. */
export const linesInOrder: Rule = {
  name: 'lines-in-order',
  scope: 'passage',
  check({ file, at, lines }) {
    if (typeof lines === 'number' || lines[0] <= lines[1]) return []
    return faultAt(file, [...at, 'lines'], {
      what: `the lines run backwards: [${lines.join(', ')}]`,
      why: 'The first is where the passage begins, the second where it ends.',
      fix: `Type [${lines[1]}, ${lines[0]}].`,
    })
  },
}
