import { rowFinding } from '../comparing/finding.ts'
import { themeFinding } from '../comparing/theme-finding.ts'
import type { Role, Theme } from '../model.ts'
import { type Part, partsText } from '../prose.ts'
import type { ThemeSlice } from '../slices.ts'
import { counted } from '../words.ts'
import { fittingTitle, head, type PageHead } from './page-head.ts'

/** The head of a theme's page: what all answers come to, of a few by name. */
export function themeHead(theme: Theme, slice: ThemeSlice, roles: readonly Role[]): PageHead {
  return head(
    fittingTitle(`${theme.ask} ${counted(slice.total, 'tech lead model')}`, theme.name),
    `${partsText(themeSliceFinding(theme, slice, roles))} ${theme.question}`,
  )
}

/** What a theme's page comes to. */
export function themeSliceFinding(theme: Theme, slice: ThemeSlice, roles: readonly Role[]): Part[] {
  if (!('models' in slice)) return themeFinding(slice, theme, slice.answers[0]?.model.inProse)
  const named = slice.models.map(({ summary, answer }) => ({ inProse: summary.inProse, answer }))
  return [{ text: rowFinding(theme, named, roles) }]
}
