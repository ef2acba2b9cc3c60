import type { AnswerStance, Role, RoleId, Theme } from './model.ts'
import { capitalised, listInProse, uncapitalised } from './words.ts'

/** The shape of a mark. `states` and `does` look the same: words tell them apart. */
export type StanceMark = 'does' | 'shared' | 'only' | 'not' | 'other-role' | 'mixed' | 'silent'

/** The mark of each stance. */
export const STANCE_MARKS: Record<AnswerStance, StanceMark> = {
  states: 'does',
  does: 'does',
  shared: 'shared',
  conditional: 'only',
  'does-not': 'not',
  'other-role': 'other-role',
  mixed: 'mixed',
  silent: 'silent',
}

/** The stance in a word or two, where there is no room for its terms. */
export const STANCE_LABELS: Record<AnswerStance, string> = {
  states: 'Stated',
  does: 'Does it',
  shared: 'Shared',
  conditional: 'Only if',
  'does-not': 'Explicitly not',
  'other-role': 'Another role does',
  mixed: 'Mixed',
  silent: 'Says nothing',
}

/** What each stance means, for the legend. */
export const STANCE_MEANINGS: Record<AnswerStance, string> = {
  states: 'a fact about the role',
  does: 'the tech lead’s own work',
  shared: 'with another role',
  conditional: 'on a stated condition',
  'does-not': 'ruled out in writing',
  'other-role': 'given to somebody else',
  mixed: 'parts yes, parts no, or only part is said',
  silent: 'the source is silent',
}

/** What an answer or a statement says of the duty: its stance and the terms that go with it. */
export interface StanceTerms {
  stance: AnswerStance
  when?: string | undefined
  with?: RoleId[] | undefined
  instead?: RoleId | undefined
}

/** An answer as far as its stance, its terms and the value of its fact go. */
export interface AnswerTerms extends StanceTerms {
  value?: string | undefined
}

/** A role inside a sentence: “the engineering manager”. */
export function roleInProse(roles: readonly Role[], id: RoleId): string {
  return roles.find((role) => role.id === id)?.inProse ?? id
}

/**
 * The stance in full words, with its condition or partner: “Only if the engineering manager agrees”,
 * “Shared with the product owner”, “Shared with HR, only if there are reports”, “The engineering manager does”.
 */
export function stanceWords(said: StanceTerms, roles: readonly Role[]): string {
  const shared = said.with && `Shared with ${listInProse(said.with.map((id) => roleInProse(roles, id)))}`
  if (said.stance === 'conditional' && said.when)
    return shared ? `${shared}, only if ${said.when}` : `Only if ${said.when}`
  if (said.stance === 'shared' && shared) return shared
  if (said.stance === 'other-role' && said.instead) {
    const role = roles.find((each) => each.id === said.instead)
    return `${capitalised(role?.inProse ?? said.instead)} ${isPlural(role) ? 'do' : 'does'}`
  }
  return STANCE_LABELS[said.stance]
}

function isPlural(role: Role | undefined): boolean {
  return role?.plural === true
}

/** The stance as a clause after a name: “only if the engineering manager agrees”, “explicitly not”, “does it”. */
export function stanceClause(answer: AnswerTerms, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance === 'silent') return 'says nothing'
  if (answer.stance === 'states') {
    const value = theme.values?.find((each) => each.id === answer.value)
    return value ? uncapitalised(value.label) : 'states it'
  }
  if (answer.stance === 'does') return 'yes'
  if (answer.stance === 'mixed') return 'in part'
  return uncapitalised(stanceWords(answer, roles))
}
