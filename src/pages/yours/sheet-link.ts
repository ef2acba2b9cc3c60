import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Theme } from '../../domain/model.ts'

/** The whole sheet. */
export const SHEET: PageLink<'sheet'> = { page: 'sheet', show: 'all' }

/** Where a theme stands on the sheet: its reference, which never changes. */
export function anchorOf({ ref }: Pick<Theme, 'ref'>): string {
  return ref.toLowerCase()
}
