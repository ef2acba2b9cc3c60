import type { AnswerStance, Role, RoleId, Theme } from '../model.ts'
import { capitalised, listInProse, uncapitalised } from '../words.ts'

/** The shape of a mark. */
export type StanceMark = 'fact' | 'does' | 'shared' | 'only' | 'not' | 'other-role' | 'mixed' | 'silent'

/** The mark of each stance. */
export const STANCE_MARKS: Record<AnswerStance, StanceMark> = {
  states: 'fact',
  does: 'does',
  shared: 'shared',
  conditional: 'only',
  mixed: 'mixed',
  'does-not': 'not',
  'other-role': 'other-role',
  silent: 'silent',
}

/** The stance in a word or two, where there is no room for its terms, in the order in which stances are told. */
export const STANCE_LABELS: Record<AnswerStance, string> = {
  states: 'A fact',
  does: 'Does it',
  shared: 'Shared',
  conditional: 'Only if',
  mixed: 'Mixed',
  'does-not': 'Explicitly not',
  'other-role': 'Another role does',
  silent: 'Says nothing',
}

/** What each stance means, in the order in which they are told. */
export const STANCE_MEANINGS: Record<AnswerStance, string> = {
  states: 'its letter is the value',
  does: 'the tech lead’s own work',
  shared: 'with another role',
  conditional: 'on a stated condition',
  mixed: 'parts yes, parts no, or only part is said',
  'does-not': 'ruled out in writing',
  'other-role': 'given to somebody else',
  silent: 'the source is silent',
}

/** A fact without a value, where there is no room for its answer. */
export const IN_ITS_OWN_WORDS = 'In its own words'

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

/** The value of a fact, as the theme words it; undefined for a fact without one, and for whatever is no fact. */
export function factValue(answer: AnswerTerms, theme: Pick<Theme, 'values'>): string | undefined {
  if (answer.stance !== 'states') return undefined
  return theme.values?.find(({ id }) => id === answer.value)?.label
}

/** The letters that stand for the values of a fact, in their order. */
export const FACT_LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The letter in the mark of a fact: the place of its value in the content, so that it means the same on every page. None
 * without a value, and none after “z”.
 */
export function factLetter(answer: AnswerTerms, theme: Pick<Theme, 'values'>): string | undefined {
  if (answer.stance !== 'states') return undefined
  const place = theme.values?.findIndex(({ id }) => id === answer.value) ?? -1
  return place < 0 ? undefined : FACT_LETTERS[place]
}

/** An answer in full words: its stance, or the value of its fact. A fact without a value has none: its answer says it. */
export function answerWords(
  answer: AnswerTerms,
  theme: Pick<Theme, 'values'>,
  roles: readonly Role[],
): string | undefined {
  return answer.stance === 'states' ? factValue(answer, theme) : stanceWords(answer, roles)
}

/** The stance as a clause after a name: “only if the engineering manager agrees”, “explicitly not”, “does it”. */
export function stanceClause(answer: AnswerTerms, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance === 'silent') return 'says nothing'
  if (answer.stance === 'states') return uncapitalised(factValue(answer, theme) ?? 'answers in its own words')
  if (answer.stance === 'does') return 'yes'
  if (answer.stance === 'mixed') return 'in part'
  return uncapitalised(stanceWords(answer, roles))
}
