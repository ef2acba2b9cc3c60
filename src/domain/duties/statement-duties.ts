import type { DutyId, Statement } from '../model.ts'

/** The duties that a statement gives to a role, in its order: mostly one, two where a sentence gives two, none for a fact. */
export function dutiesOf({ duty }: Pick<Statement, 'duty'>): readonly DutyId[] {
  if (duty === undefined) return []
  return typeof duty === 'string' ? [duty] : duty
}
