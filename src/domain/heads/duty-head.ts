import { dutyPageFinding, dutyQuestion } from '../duties/duty-page-words.ts'
import type { DutyFile, Role } from '../model.ts'
import { partsText } from '../prose.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of a duty's page. Apart from the other heads for the same reason as `agreementHead`. */
export function dutyHead(file: Pick<DutyFile, 'duty' | 'zones' | 'total'>, roles: readonly Role[]): PageHead {
  const { label } = file.duty
  return head(
    fittingTitle(
      `${label}: is it the tech lead’s job? · Role Atlas`,
      `${label}: is it the tech lead’s job?`,
      `${label}: whose job is it?`,
      label,
    ),
    `${dutyQuestion(label)} ${partsText(dutyPageFinding(file, roles))}`,
  )
}
