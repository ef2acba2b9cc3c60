/** How long the name of a draft may be. */
export const LONGEST_NAME = 60
/** How long the words of a decision may be to stand in a row. */
export const LONGEST_WORDS = 140
/** How long a condition may be. */
export const LONGEST_CONDITION = 80
/** How long the name of the reader's document may be. */
export const LONGEST_DOCUMENT_NAME = 120
/** How long a note beside a question may be. */
export const LONGEST_NOTE = 2_000
