/**
 * The form in which drafts are written. A later one is kept, unread, by a version of the site that does not know it. Form 1 knew
 * no document of the reader's, form 2 one theme a passage: they are read as form 3.
 */
export const DRAFT_FORMAT = 3
