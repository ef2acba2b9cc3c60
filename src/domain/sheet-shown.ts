/** What is decided on a theme: nothing yet, an answer, or that it is left out. Left out counts as silence; not decided as nothing at all. */
export type DecisionState = 'undecided' | 'answered' | 'left-out'

/** The views of the sheet. The order of its rows never changes. */
export type SheetShow = 'all' | DecisionState

/** In the order of the switch, the default first. */
export const SHEET_SHOWN: readonly SheetShow[] = ['all', 'undecided', 'answered', 'left-out']
