import type { SpokenStance } from '../model.ts'
import type { AnswerTerms } from '../statements/stance.ts'
import type { Agreement } from './agreement-class.ts'

/**
 * What an answer comes to where models are counted: a fact, or how far the duty is the tech lead’s. A duty that is given to
 * somebody else is not denied in words, so it is counted apart from a no.
 */
export type Side = 'fact' | 'yes' | 'shared' | 'only if' | 'partly' | 'no' | 'left to others'

/** What tells answers apart that agree. `denial` is ruled out here and left to others there. */
export type OtherTerms = 'condition' | 'partner' | 'stand-in' | 'denial'

/** Why a theme is in its class: `{ kind: 'sides', sides: [['yes', 2], ['no', 1]] }`. `silent` counts those who say nothing. */
export type Reason =
  /** They differ, and this many take each side. */
  | { kind: 'sides'; sides: [Side, number][] }
  /** They differ: all state a fact, and this many facts. */
  | { kind: 'other-values'; values: number }
  /** They agree; of a fact with values, all state the same one. */
  | { kind: 'same'; side: Side; silent: number }
  | { kind: 'other-terms'; terms: OtherTerms; silent: number }
  | { kind: 'alone'; silent: number }
  | { kind: 'no-scale' }
  /** All answer in part, which need not be the same part. */
  | { kind: 'in-part' }
  | { kind: 'all-silent' }

/** How many facts those state who differ in nothing else; undefined where they differ in more, or not. */
export function answersApart(reason: Reason): number | undefined {
  return reason.kind === 'other-values' ? reason.values : undefined
}

type Spoken = AnswerTerms & { stance: SpokenStance }

/** Why the answers of a set of models fall into the class that `classify` gave them. */
export function reasonOf(agreement: Agreement, answers: readonly AnswerTerms[]): Reason {
  const spoken = answers.filter((answer): answer is Spoken => answer.stance !== 'silent')
  const silent = answers.length - spoken.length
  const [first] = spoken
  if (!first) return { kind: 'all-silent' }
  switch (agreement) {
    case 'nobody':
    case 'one-only':
      return { kind: 'alone', silent }
    case 'side-by-side':
      return { kind: spoken.every(({ stance }) => stance === 'mixed') ? 'in-part' : 'no-scale' }
    case 'differ':
      // What is told in words of its own is not judged.
      return differing(spoken.filter(({ stance, value }) => stance !== 'states' || value))
    default: {
      const terms = otherTerms(spoken)
      return terms ? { kind: 'other-terms', terms, silent } : { kind: 'same', side: SIDES[first.stance], silent }
    }
  }
}

const SIDES: Record<SpokenStance, Side> = {
  states: 'fact',
  does: 'yes',
  shared: 'shared',
  conditional: 'only if',
  mixed: 'partly',
  'does-not': 'no',
  'other-role': 'left to others',
}

function differing(spoken: readonly Spoken[]): Reason {
  const counts = new Map<Side, number>()
  for (const side of new Set(Object.values(SIDES))) {
    const count = spoken.filter(({ stance }) => SIDES[stance] === side).length
    if (count > 0) counts.set(side, count)
  }
  if (counts.size > 1) return { kind: 'sides', sides: [...counts] }
  return { kind: 'other-values', values: new Set(spoken.map(({ value }) => value)).size }
}

/** The terms on which agreeing answers hold that are not the same for all; undefined where all are. */
function otherTerms(spoken: readonly Spoken[]): OtherTerms | undefined {
  const several = (term: (answer: Spoken) => string | undefined) => new Set(spoken.map(term)).size > 1
  if (several(({ stance }) => stance)) return 'denial'
  if (several(({ when }) => when)) return 'condition'
  if (several((answer) => [...(answer.with ?? [])].sort().join())) return 'partner'
  return several(({ instead }) => instead) ? 'stand-in' : undefined
}
