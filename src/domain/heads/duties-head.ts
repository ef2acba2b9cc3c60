import { dutyFinding, roleFinding } from '../duties/duty-finding.ts'
import type { DutyTableSlice } from '../duties/duty-table.ts'
import { roleTitle } from '../duties/duty-words.ts'
import type { Role } from '../model.ts'
import { partsText } from '../prose.ts'
import { counted } from '../words.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of a page of who does what: of all roles, or of one. Apart from the other heads for the same reason as `agreementHead`. */
export function dutiesHead(role: Role | undefined, slice: Pick<DutyTableSlice, 'models' | 'rows' | 'total'>): PageHead {
  const finding = partsText(role ? roleFinding(role, slice) : dutyFinding(slice))
  const duties = counted(slice.rows.length, 'duty', 'duties')
  const title = role ? roleTitle(role) : `Who does what in ${counted(slice.total, 'tech lead model')}`
  return head(
    fittingTitle(`${title}: ${duties} · Role Atlas`, `${title}: ${duties}`, title),
    `${finding} ${slice.rows.length > 0 ? 'Duty by duty, with the lines that say so.' : 'Where a statement names the role, it stands here with its lines.'}`,
  )
}
