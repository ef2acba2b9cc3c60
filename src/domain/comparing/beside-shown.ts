import type { ComparisonShow } from './comparison.ts'

/** The views of a draft beside others: those of a comparison, and the themes that the draft has not decided. */
export type BesideShow = ComparisonShow | 'undecided'

/** In the order of the switch, the default first. */
export const BESIDE_SHOWN: readonly BesideShow[] = [
  'all',
  'differences',
  'in-common',
  'one-only',
  'silent',
  'undecided',
]
