import { answersOf, statementsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

/** A condition is read inside a sentence: "Only if there are direct reports." */
export const conditionsReadOn: Rule = {
  name: 'conditions-read-on',
  description: 'The "when" of a stance reads on after "Only if": it has no "if" of its own and no full stop.',
  check: ({ models }) =>
    models.flatMap((file) => [
      ...statementsOf(file).flatMap(({ statement, at }) => conditionFaults(file, at, statement.when)),
      ...answersOf(file).flatMap(({ answer, at }) => conditionFaults(file, at, answer.when)),
    ]),
}

function conditionFaults(file: LocatedFile, at: Path, when: string | undefined): Fault[] {
  if (when === undefined || !/^(?:only )?if\b|\.$/i.test(when)) return []
  const better = when.replace(/^(?:only )?if\s*/i, '').replace(/\.+$/, '')
  return [
    faultAt(file, [...at, 'when'], {
      what: `the condition does not read on after "Only if": "${when}"`,
      why: 'It is shown inside a sentence that begins with "Only if".',
      fix: `Type "when: ${better}".`,
    }),
  ]
}
