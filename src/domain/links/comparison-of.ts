import type { ModelId, ThemeId } from '../model.ts'
import { MOST_COMPARED, plainView } from './deep-link.ts'
import type { PageLink } from './page-kinds.ts'

/** A comparison of these models in their own order, with nothing hidden and the given rows open. */
export function comparisonOf(models: readonly ModelId[], open: readonly ThemeId[] = []): PageLink<'comparison'> {
  const sorted = [...models].sort()
  return { page: 'comparison', models: sorted, view: { ...plainView(sorted), open: [...open] } }
}

/** Whether so many models can stand side by side. */
export function isComparable({ length }: readonly unknown[]): boolean {
  return length > 1 && length <= MOST_COMPARED
}
