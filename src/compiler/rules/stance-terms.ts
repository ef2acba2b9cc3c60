import { answersOf, statementsOf } from '../draft.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

type Term = 'when' | 'with' | 'instead'
interface Spoken {
  stance: string
  when?: unknown
  with?: unknown
  instead?: unknown
}

/** What a stance cannot do without. */
const NEEDS: Partial<Record<string, Term>> = { conditional: 'when', shared: 'with', 'other-role': 'instead' }
/** The stances a field belongs to. */
const BELONGS: Record<Term, readonly string[]> = {
  when: ['conditional'],
  with: ['shared', 'conditional'],
  instead: ['other-role', 'does-not'],
}
const MEANING: Record<Term, { why: string; example: string }> = {
  when: { why: 'A condition that is lost turns "only if" into "always".', example: 'when: there are direct reports' },
  with: { why: 'Readers ask with whom it is shared.', example: 'with: [engineering-manager]' },
  instead: { why: 'Readers ask who does it, if not the tech lead.', example: 'instead: engineering-manager' },
}

/** A stance comes with the words it needs, and with no others. */
export const stanceTerms: Rule = {
  name: 'stance-terms',
  description:
    'conditional has "when" (and may have "with"), shared has "with", other-role has "instead" (does-not may); no other stance has them.',
  check: ({ models }) =>
    models.flatMap((file) => [
      ...statementsOf(file).flatMap(({ statement, at }) => termFaults(file, at, statement)),
      ...answersOf(file).flatMap(({ answer, at }) => termFaults(file, at, answer)),
    ]),
}

function termFaults(file: LocatedFile, at: Path, spoken: Spoken): Fault[] {
  const needed = NEEDS[spoken.stance]
  const faults: Fault[] = []
  if (needed && spoken[needed] === undefined)
    faults.push(
      faultAt(file, [...at, 'stance'], {
        what: `"stance: ${spoken.stance}" without "${needed}"`,
        why: MEANING[needed].why,
        fix: `Add a line such as "${MEANING[needed].example}".`,
      }),
    )
  for (const term of ['when', 'with', 'instead'] as const) {
    if (spoken[term] === undefined || BELONGS[term].includes(spoken.stance)) continue
    faults.push(
      faultAt(
        file,
        [...at, term],
        {
          what: `"${term}" does not belong to "stance: ${spoken.stance}"`,
          why: `It is read only with ${BELONGS[term].map((stance) => `"${stance}"`).join(' or ')}, so it would be lost.`,
          fix: `Delete the line, or change the stance to "${BELONGS[term][0]}".`,
        },
        'key',
      ),
    )
  }
  return faults
}
