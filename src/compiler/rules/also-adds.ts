import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Further themes are further ones: "also" repeats neither the theme nor itself. */
export const alsoAdds: Rule = {
  name: 'also-adds',
  scope: 'statement',
  check: ({ file, at, statement: { theme, also = [] } }) =>
    [...also.entries()]
      .filter(([i, one]) => one === theme || also.indexOf(one) < i)
      .map(([i, one]) =>
        faultAt(file, [...at, 'also', i], {
          what: `"also" repeats "${one}"`,
          why: 'A statement is shown once under each of its themes.',
          fix: also.length === 1 ? 'Delete the line.' : `Delete "${one}" here.`,
        }),
      ),
}
