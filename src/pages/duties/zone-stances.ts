import type { DutyZone } from '../../domain/duties/duty-page.ts'
import type { AnswerStance } from '../../domain/model.ts'

/** The mark over each column: of two stances in one, the one that leads to somebody. */
export const ZONE_STANCES: Record<DutyZone, AnswerStance> = {
  'tech-lead': 'does',
  shared: 'shared',
  'only-if': 'conditional',
  mixed: 'mixed',
  not: 'other-role',
}
