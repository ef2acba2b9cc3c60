import { dutiesOf } from '../../domain/duties/statement-duties.ts'
import { isKept } from '../../domain/editions/changes.ts'
import type { AuthoredStatement } from '../content.ts'
import { statementsById } from '../draft.ts'
import { fileBefore } from '../edition-of.ts'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import type { Rule } from '../rule.ts'

const CODES: Record<string, (statement: AuthoredStatement) => readonly string[]> = {
  theme: ({ theme }) => [theme],
  also: ({ also = [] }) => also,
  duty: dutiesOf,
}

/** Two editions that say the same have it under the same themes and duties: else a change of ours would look like one of theirs. */
export const keptIsCodedAlike: Rule = {
  name: 'kept-is-coded-alike',
  scope: 'statement',
  check({ file, at, statement }, { editions }) {
    const before = statement.was === undefined ? undefined : fileBefore(editions, file)
    const was = before && statement.was && statementsById(before.file).get(statement.was)
    if (!was || !isKept(was, statement)) return []
    return Object.entries(CODES).flatMap(([field, codesOf]): Fault[] => {
      const [then, now] = [[...codesOf(was)].sort(), [...codesOf(statement)].sort()]
      if (then.join() === now.join()) return []
      return [
        faultAt(file, [...at, field], {
          what: `"${statement.id}" says what "${was.id}" of ${before.id} says, with another "${field}"`,
          why: 'Where an edition says the same as the one before, it is read the same way; else our reading would look like their change.',
          fix: `${then.length > 0 ? `Type ${field}: ${listed(then)}` : `Delete "${field}"`}, or change it in content/models/${before.id}.yaml too.`,
        }),
      ]
    })
  },
}

function listed(ids: readonly string[]): string {
  return ids.length > 1 ? `[${ids.join(', ')}]` : (ids[0] ?? '')
}
