import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A condition is read inside a sentence, "Only if there are direct reports.": it has no "if" and no full stop of its own. */
export const conditionsReadOn: Rule = {
  name: 'conditions-read-on',
  scope: 'spoken',
  check({ file, at, spoken: { when } }) {
    if (when === undefined || !/^(?:only )?if\b|\.$/i.test(when)) return []
    const better = when.replace(/^(?:only )?if\s*/i, '').replace(/\.+$/, '')
    return faultAt(file, [...at, 'when'], {
      what: `the condition does not read on after "Only if": "${when}"`,
      why: 'It is shown inside a sentence that begins with "Only if".',
      fix: `Type "when: ${better}".`,
    })
  },
}
