// How the list of organisations is looked at, as addresses name it.

/** The kinds of organisation by which readers look for their own, in the order of lists; what speaks for none is the last. */
export const KIND_GROUPS = ['company', 'agency', 'public-body', 'open-source', 'no-one'] as const

/** A kind of organisation, whatever kind of text tells of it. */
export type KindGroup = (typeof KIND_GROUPS)[number]

/** How the list can be ordered: by kind, by name, by the date of the text, by how much it says. */
export const MODELS_ORDERS = ['kind', 'name', 'newest', 'most'] as const

/** An order of the list. */
export type ModelsOrder = (typeof MODELS_ORDERS)[number]
