import type { StatementId, ThemeId } from '../../domain/model.ts'

// Themes, areas and statements share a page, and may share an id.

/** The place of an area on a model's page. */
export function areaAnchor(id: string): string {
  return `area-${id}`
}

/** The place of a theme on a model's page. */
export function themeAnchor(id: ThemeId): string {
  return `theme-${id}`
}

/** The place of a statement on a model's page. */
export function statementAnchor(id: StatementId): string {
  return `statement-${id}`
}

/** The place of the corrections, which follow the last area. */
export const CORRECTIONS = 'corrections'
