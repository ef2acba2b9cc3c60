/** Which duties of the table of who does what are shown, the default first: a link is silent about that. */
export const DUTIES_SHOWN = ['all', 'differ', 'agree'] as const
export type DutiesShown = (typeof DUTIES_SHOWN)[number]

/** How many sources must place a duty that is shown, the default first. */
export const LEAST_SOURCES = ['three', 'two', 'one'] as const
export type LeastSources = (typeof LEAST_SOURCES)[number]

/** The same as a figure. */
export const LEAST: Record<LeastSources, number> = { three: 3, two: 2, one: 1 }

/** The choices of the menu. */
export const LEAST_LABELS: Record<LeastSources, string> = {
  three: 'Three sources or more',
  two: 'Two or more',
  one: 'All',
}
