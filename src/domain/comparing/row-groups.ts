import type { Area } from '../model.ts'
import { positionOf } from '../position.ts'
import { AGREEMENTS, type Agreement, contestedFirst } from './agreement-class.ts'
import type { ComparisonRow, RowOrder } from './comparison.ts'

/** Rows that stand together under a band: those of an area, or those of a class. */
export type RowGroup<R> = { rows: R[] } & (
  | { by: 'area'; area: Area; agreement?: undefined }
  | { by: 'difference'; agreement: Agreement; area?: undefined }
)

/**
 * The rows of a comparison in an order: area by area as in the atlas, or class by class with the widest gap first. Every
 * row stands in one group; groups without rows are left out.
 */
export function rowGroups<R extends Pick<ComparisonRow, 'theme' | 'answers' | 'agreement'>>(
  rows: readonly R[],
  order: RowOrder,
  areas: readonly Area[],
): RowGroup<R>[] {
  const groups: RowGroup<R>[] =
    order === 'area'
      ? areas.map((area) => ({ by: 'area', area, rows: rows.filter(({ theme }) => theme.area === area.id) }))
      : AGREEMENTS.map((agreement) => ({
          by: 'difference',
          agreement,
          rows: contestedFirst(
            rows.filter((row) => row.agreement === agreement),
            ({ answers }) => answers.map(positionOf),
          ),
        }))
  return groups.filter((group) => group.rows.length > 0)
}
