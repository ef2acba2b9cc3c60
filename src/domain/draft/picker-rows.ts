import type { AnswerStance, Theme } from '../model.ts'
import { inOwnWords, withStance, withValue } from './deciding.ts'
import { type Decision, type Draft, stancesOf } from './draft.ts'
import { stepOfStance } from './draft-words.ts'
import type { Elsewhere } from './elsewhere.ts'

/** What a theme can be given by one press: a stance, one of the values of its fact, or that none of them fits. */
export interface PickerRow {
  stance: AnswerStance
  /** The value, with how many of the others state it. */
  value?: { id: string; label: string; elsewhere: number }
  /** None of the values: the words tell it. */
  inOwnWords?: true
}

/**
 * The rows of a picker. Where a fact has values they stand in the place of “Stated”: those that most of the `others` state first,
 * then as the atlas names them.
 */
export function pickerRows(theme: Pick<Theme, 'kind' | 'values'>, others: readonly Elsewhere[] = []): PickerRow[] {
  const stances = stancesOf(theme).map((stance): PickerRow => ({ stance }))
  if (!theme.values) return stances
  const values = theme.values.map(({ id, label }) => ({
    id,
    label,
    elsewhere: others.find(({ stance, value }) => stance === 'states' && value === id)?.count ?? 0,
  }))
  return [
    ...values.sort((a, b) => b.elsewhere - a.elsewhere).map((value): PickerRow => ({ stance: 'states', value })),
    { stance: 'states', inOwnWords: true },
    ...stances.filter(({ stance }) => stance !== 'states'),
  ]
}

/** Whether a row is what is decided. */
export function isPicked({ stance, value, inOwnWords }: PickerRow, decision: Decision | undefined): boolean {
  if (decision?.stance !== stance) return false
  if (inOwnWords) return decision.inOwnWords === true
  return value === undefined || decision.value === value.id
}

/** The draft with a row picked. */
export function withPicked(draft: Draft, { id }: Pick<Theme, 'id'>, row: PickerRow): Draft {
  if (row.inOwnWords) return inOwnWords(draft, id)
  return row.value ? withValue(draft, id, row.value.id) : withStance(draft, id, row.stance)
}

/** What picking a row is called when it is undone: “A3 One team”. */
export function stepOfPicking(theme: Pick<Theme, 'ref'>, { stance, value, inOwnWords }: PickerRow): string {
  if (inOwnWords) return `${theme.ref} in your words`
  return value ? `${theme.ref} ${value.label}` : stepOfStance(theme, stance)
}
