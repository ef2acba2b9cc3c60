import { capitalised, listInProse, spelledOut } from '../words.ts'
import type { DutyStance } from './duty-terms.ts'

interface Way {
  stance: DutyStance | 'mixed'
  count: number
}

const DENIES: readonly Way['stance'][] = ['does-not', 'other-role']

/** Whether two models or more place a duty alike, and nobody contradicts: all leave the tech lead some part in it, or nobody any. */
export function isShared(ways: readonly Way[]): boolean {
  const denials = ways.filter(({ stance }) => DENIES.includes(stance))
  if (ways.some(({ stance }) => stance === 'mixed')) return false
  if (denials.length > 0 && denials.length < ways.length) return false
  return ways.some(({ count }) => count > 1)
}

/** What is shared, in a sentence: “Four place it with the tech lead, two of them on a condition.” */
export function sharedSentence(ways: readonly Way[]): string {
  const of = (stance: DutyStance) => ways.find((way) => way.stance === stance)?.count ?? 0
  const [notTheirs, others] = [of('does-not'), of('other-role')]
  if (notTheirs + others > 0)
    return `${capitalised(
      listInProse([
        ...(notTheirs > 0 ? [`${spelledOut(notTheirs)} ${notTheirs === 1 ? 'rules' : 'rule'} it out`] : []),
        ...(others > 0 ? [`${spelledOut(others)} ${others === 1 ? 'gives' : 'give'} it to another role`] : []),
      ]),
    )}.`
  const [alone, shared, onlyIf] = [of('does'), of('shared'), of('conditional')]
  const all = capitalised(spelledOut(alone + shared + onlyIf))
  if (alone + shared === 0) return `${all} place it with the tech lead, on a condition.`
  if (alone + onlyIf === 0) return `${all} share it between the tech lead and another role.`
  const terms = [
    ...(shared > 0 ? [`${spelledOut(shared)} of them shared`] : []),
    ...(onlyIf > 0 ? [`${spelledOut(onlyIf)} ${shared > 0 ? '' : 'of them '}on a condition`] : []),
  ]
  return `${all} place it with the tech lead${terms.length > 0 ? `, ${listInProse(terms)}` : ''}.`
}

/** What the names of those stand under who place a duty in one way. */
export const WAY_LABELS: Record<DutyStance, string> = {
  does: 'Tech lead',
  shared: 'Shared',
  conditional: 'Only on a condition',
  'does-not': 'Explicitly not the tech lead’s',
  'other-role': 'Another role’s',
}
