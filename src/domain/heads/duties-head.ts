import { dutyFinding, roleFinding } from '../duties/duty-finding.ts'
import type { DutyTableSlice } from '../duties/duty-table.ts'
import type { Role } from '../model.ts'
import { partsText } from '../prose.ts'
import { dutyTableHead } from './duty-table-head.ts'
import type { PageHead } from './page-head.ts'

/** The head of a page of who does what: of all roles, or of one. Apart from the other heads for the same reason as `agreementHead`. */
export function dutiesHead(role: Role | undefined, slice: Pick<DutyTableSlice, 'models' | 'rows' | 'total'>): PageHead {
  const finding = partsText(role ? roleFinding(role, slice) : dutyFinding(slice))
  return dutyTableHead(role, slice.total, slice.rows.length, finding)
}
