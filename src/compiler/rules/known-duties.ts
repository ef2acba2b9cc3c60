import { dutiesOf } from '../../domain/duties/statement-duties.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type Path, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'
import { unknownId } from '../unknown-id.ts'

/** Duties named by statements stand in content/duties.yaml, are still given, and are named once. */
export const knownDuties: Rule = {
  name: 'known-duties',
  scope: 'statement',
  check: ({ file, at, statement }, { ids, duties }) =>
    dutiesOf(statement).flatMap((id, i, all): Fault[] => {
      const here: Path = Array.isArray(statement.duty) ? [...at, 'duty', i] : [...at, 'duty']
      return [
        ...unknownId({
          ...{ file, at: here, id, kind: 'duty', known: ids.duties },
          why: 'The same duty in two models has the same id; duties come from content/duties.yaml.',
          listed: 'content/duties.yaml lists the duties; add yours there',
          open: true,
        }),
        ...(duties.get(id)?.retired ? [faultAt(file, here, RETIRED(id))] : []),
        ...(all.indexOf(id) < i ? [faultAt(file, here, TWICE(id))] : []),
      ]
    }),
}

const RETIRED = (id: string): Said => ({
  what: `the duty "${id}" is retired`,
  why: 'It was another duty under a second name, or none; its id stays in content/duties.yaml, unused.',
  fix: `Name the duty that /duties/on/${id} leads to in content/redirects.yaml, if it stands there, or another, or none.`,
})
const TWICE = (id: string): Said => ({
  what: `the duty "${id}" is named twice`,
  why: 'A statement gives a duty once.',
  fix: 'Delete one of the two.',
})
