import { twoRolesFinding } from '../duties/two-roles-finding.ts'
import { twoRolesTitle } from '../duties/two-roles-names.ts'
import type { Role, Theme, TwoRolesFile } from '../model.ts'
import { partsText } from '../prose.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of the page of two roles. Apart from the other heads for the same reason as `agreementHead`. */
export function twoRolesHead(file: TwoRolesFile, role: Role, themes: readonly Theme[]): PageHead {
  const title = twoRolesTitle(role)
  return head(
    fittingTitle(`${title}: who does what · Role Atlas`, `${title}: who does what`, title),
    partsText(twoRolesFinding(file, role, themes)),
  )
}
