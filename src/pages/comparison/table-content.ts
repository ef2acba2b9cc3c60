import type { ComparisonRow } from '../../domain/comparing/comparison.ts'
import { agreementLabel } from '../../domain/comparing/relation-words.ts'
import type { RowGroup } from '../../domain/comparing/row-groups.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ThemeId, Vocabulary } from '../../domain/model.ts'
import { capitalised, counted } from '../../domain/words.ts'
import { type Column, isReady } from './columns.ts'
import type { Compared } from './row-states.ts'

/** What a comparison is drawn from. */
export interface ComparisonTableProps {
  link: PageLink<'comparison'>
  columns: readonly Column[]
  compared: Compared
  vocabulary: Vocabulary
  caption: string
  /** Two of more columns are in sight. */
  inTwo: boolean
  toggle: (theme: ThemeId) => void
}

/** The name of an area with its references, or of a class with how many of its themes are shown. */
export function bandWords(
  group: RowGroup<ComparisonRow>,
  shown: number,
  columns: readonly Column[],
): { name: string; note: string } {
  const name = group.area
    ? group.area.name
    : capitalised(agreementLabel(group.agreement, columns.filter(isReady).length))
  const note = group.area
    ? [group.rows[0]?.theme.ref, group.rows.at(-1)?.theme.ref].join('–')
    : counted(shown, 'theme') + (group.agreement === 'differ' && shown > 1 ? ', the widest gap first' : '')
  return { name, note }
}
