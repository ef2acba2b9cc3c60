import { inWords } from '../words.ts'
import type { ComparisonRow } from './comparison.ts'
import { byDisagreement } from './finding.ts'

/** How many rows a comparison has where there is little room. */
const FEW = 4

/** Some rows of a comparison, and what they are. */
export interface FewRows {
  /** In the order of the themes. */
  rows: ComparisonRow[]
  /** “the four widest gaps”; what else they are where fewer differ. */
  words: string
}

/**
 * The rows that stand for a comparison where there is little room: those on which it is furthest apart; where fewer differ, the
 * first others on which somebody speaks.
 */
export function mostApart(rows: readonly ComparisonRow[]): FewRows {
  const apart = byDisagreement(rows).slice(0, FEW)
  const others = rows.filter((row) => row.agreement !== 'nobody' && !apart.includes(row))
  const chosen = new Set([...apart, ...others.slice(0, FEW - apart.length)])
  return {
    rows: rows.filter((row) => chosen.has(row)),
    words:
      apart.length === FEW
        ? `the ${inWords(FEW)} widest gaps`
        : `${chosen.size === 0 ? 'none' : inWords(chosen.size)} of them`,
  }
}
