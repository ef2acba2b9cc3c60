import type { DutyId, ModelId, RoleModel } from '../model.ts'
import { isOwn } from '../statements/statement-status.ts'
import { termsOf } from './duty-terms.ts'
import { dutiesOf } from './statement-duties.ts'

/** The duties that one model alone places by statements of its own, in the order of its document, by model. */
export function soleDuties(models: readonly Pick<RoleModel, 'id' | 'statements'>[]): Map<ModelId, DutyId[]> {
  const placed = models.map(({ id, statements }) => ({
    id,
    duties: [...new Set(statements.filter((each) => isOwn(each) && termsOf(each)).flatMap(dutiesOf))],
  }))
  const placedBy = new Map<DutyId, number>()
  for (const { duties } of placed) for (const duty of duties) placedBy.set(duty, (placedBy.get(duty) ?? 0) + 1)
  return new Map(placed.map(({ id, duties }) => [id, duties.filter((duty) => placedBy.get(duty) === 1)]))
}
