import { statementsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Further themes are further ones. */
export const alsoAdds: Rule = {
  name: 'also-adds',
  description: '"also" repeats neither the theme nor itself.',
  check: ({ models }) =>
    models.flatMap((file) =>
      statementsOf(file).flatMap(({ statement: { theme, also = [] }, at }) =>
        also.flatMap((one, i): Fault[] =>
          one === theme || also.indexOf(one) < i
            ? [
                faultAt(file, [...at, 'also', i], {
                  what: `"also" repeats "${one}"`,
                  why: 'A statement is shown once under each of its themes.',
                  fix: also.length === 1 ? 'Delete the line.' : `Delete "${one}" here.`,
                }),
              ]
            : [],
        ),
      ),
    ),
}
