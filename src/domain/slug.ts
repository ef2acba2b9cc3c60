/** Ids are slugs: they stand in links for ever. `index`, `on` and `404` are taken by the links and hosts themselves. */
export const SLUG_PATTERN = /^(?!(?:index|on|404)$)[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Ids of statements stand below their model, where `changes` is the page on its editions. */
export const STATEMENT_SLUG_PATTERN = /^(?!(?:changes|index|on|404)$)[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The longest that an id may be. */
export const ID_LENGTH = 48
/** Shorter, as five of them stand in one path with a theme: no path has more than 120 characters. */
export const MODEL_ID_LENGTH = 16
/** The longest id of a theme, for the same reason. */
export const THEME_ID_LENGTH = 23
