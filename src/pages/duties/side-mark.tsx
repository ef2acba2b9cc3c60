import type { Side } from '../../domain/duties/role-sides.ts'
import type { AnswerStance } from '../../domain/model.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** What is neither's can be a third one's or nobody's: its duties have marks, it has none. */
const STANCE_OF: Record<Exclude<Side, 'neither'>, AnswerStance> = {
  'tech-lead': 'does',
  both: 'shared',
  divided: 'mixed',
  other: 'other-role',
}

/** The mark of a side. */
export function SideMark({ side }: { side: Side }) {
  return side === 'neither' ? null : <StanceMark stance={STANCE_OF[side]} />
}
