import { acrossFinding, acrossRoleFinding } from '../duties/across-finding.ts'
import type { AcrossSlice } from '../duties/duties-slice.ts'
import { dutyFinding, roleFinding } from '../duties/duty-finding.ts'
import type { DutyTableSlice } from '../duties/duty-table.ts'
import { roleTitle } from '../duties/duty-words.ts'
import type { Role } from '../model.ts'
import { partsText } from '../prose.ts'
import { counted } from '../words.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of the same page where the answers stand across. */
export function acrossHead(role: Role | undefined, slice: AcrossSlice): PageHead {
  const finding = partsText(role ? acrossRoleFinding(role, slice) : acrossFinding(slice))
  return tableHead(role, slice.total, slice.counts.one, finding)
}

/** The head of a page of who does what: of all roles, or of one. Apart from the other heads for the same reason as `agreementHead`. */
export function dutiesHead(role: Role | undefined, slice: Pick<DutyTableSlice, 'models' | 'rows' | 'total'>): PageHead {
  const finding = partsText(role ? roleFinding(role, slice) : dutyFinding(slice))
  return tableHead(role, slice.total, slice.rows.length, finding)
}

function tableHead(role: Role | undefined, total: number, rows: number, finding: string): PageHead {
  const duties = counted(rows, 'duty', 'duties')
  const title = role ? roleTitle(role) : `Who does what in ${counted(total, 'tech lead model')}`
  return head(
    fittingTitle(`${title}: ${duties} · Role Atlas`, `${title}: ${duties}`, title),
    `${finding} ${rows > 0 ? 'Duty by duty, with the lines that say so.' : 'Where a statement names the role, it stands here with its lines.'}`,
  )
}
