/** On a phone the elements of a stack are no table: its answers come in an order that no head of a column fits. */
export const NO_ROLE = { role: 'none' } as const

/** An answer and a theme are groups, each with its name. */
export const GROUP = { role: 'group' } as const

/** The name of an area is a heading above the headings of its themes. */
export const BAND = { role: 'heading', 'aria-level': 2 } as const

/** The name of a theme. */
export const HEADING = { role: 'heading', 'aria-level': 3 } as const
