import type { PathsSlice } from '../paths/career-paths.ts'
import { pathsFinding } from '../paths/paths-finding.ts'
import { partsText } from '../prose.ts'
import { counted } from '../words.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the page of career paths: what those of the slice come to. */
export function pathsHead({ total, models }: PathsSlice): PageHead {
  return head(
    `Career paths of ${counted(models.length, 'tech lead role')} · Role Atlas`,
    `${partsText(pathsFinding(models, total))} Levels and conditions as the documents state them.`,
  )
}
