/** So many bytes of UTF-8 are read of a document. */
export const MOST_BYTES = 200_000
/** So many passages are taken of it. */
export const MOST_PASSAGES = 400
