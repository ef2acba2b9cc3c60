import { acrossFinding, acrossRoleFinding } from '../duties/across-finding.ts'
import type { AcrossSlice } from '../duties/duties-slice.ts'
import type { Role } from '../model.ts'
import { partsText } from '../prose.ts'
import { dutyTableHead } from './duty-table-head.ts'
import type { PageHead } from './page-head.ts'

/** The head of a page of who does what where the answers stand across. Apart from the other, which few need beside it. */
export function acrossHead(role: Role | undefined, slice: AcrossSlice): PageHead {
  const finding = partsText(role ? acrossRoleFinding(role, slice) : acrossFinding(slice))
  return dutyTableHead(role, slice.total, slice.counts.one, finding)
}
