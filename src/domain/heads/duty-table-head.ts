import { roleTitle } from '../duties/duty-words.ts'
import type { Role } from '../model.ts'
import { counted } from '../words.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of a page of who does what, of all roles or of one: among how many models, with how many duties, and its finding. */
export function dutyTableHead(role: Role | undefined, total: number, rows: number, finding: string): PageHead {
  const duties = counted(rows, 'duty', 'duties')
  const title = role ? roleTitle(role) : `Who does what in ${counted(total, 'tech lead model')}`
  return head(
    fittingTitle(`${title}: ${duties} · Role Atlas`, `${title}: ${duties}`, title),
    `${finding} ${rows > 0 ? 'Duty by duty, with the lines that say so.' : 'Where a statement names the role, it stands here with its lines.'}`,
  )
}
