/** Ids are slugs: they stand in links for ever. `index`, `on` and `404` are taken by the links and hosts themselves. */
export const SLUG_PATTERN = /^(?!(?:index|on|404)$)[a-z0-9]+(?:-[a-z0-9]+)*$/
