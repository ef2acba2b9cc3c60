/** What became of a statement from one edition to a later one. */
export type ChangeKind = 'kept' | 'reworded' | 'dropped' | 'new'

/** In the order in which changes are told. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['reworded', 'new', 'dropped', 'kept']

/** Which statements a page on changes shows: all that changed, or those of one kind. */
export type ChangesShown = 'changes' | ChangeKind

/** The views there are, in the order in which a reader chooses among them; the first is shown at first. */
export const CHANGES_VIEWS: readonly ChangesShown[] = ['changes', 'dropped', 'reworded', 'new', 'kept']
