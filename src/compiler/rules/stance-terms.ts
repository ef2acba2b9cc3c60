import { faultAt, type Said } from '../located.ts'
import type { Rule } from '../rule.ts'

const TERMS = ['when', 'with', 'instead'] as const
type Term = (typeof TERMS)[number]

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
  scope: 'spoken',
  check({ file, at, spoken }) {
    const { stance } = spoken
    const needed = NEEDS[stance]
    const isMissing = needed !== undefined && spoken[needed] === undefined
    const strange = TERMS.filter((term) => spoken[term] !== undefined && !BELONGS[term].includes(stance))
    return [
      ...(isMissing ? [faultAt(file, [...at, 'stance'], MISSING(stance, needed))] : []),
      ...strange.map((term) => faultAt(file, [...at, term], STRANGE(stance, term), 'key')),
    ]
  },
}

const MISSING = (stance: string, term: Term): Said => ({
  what: `"stance: ${stance}" without "${term}"`,
  why: MEANING[term].why,
  fix: `Add a line such as "${MEANING[term].example}".`,
})
const STRANGE = (stance: string, term: Term): Said => ({
  what: `"${term}" does not belong to "stance: ${stance}"`,
  why: `It is read only with ${BELONGS[term].map((one) => `"${one}"`).join(' or ')}, so it would be lost.`,
  fix: `Delete the line, or change the stance to "${BELONGS[term][0]}".`,
})
