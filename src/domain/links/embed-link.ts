import { formatPath } from './deep-link.ts'
import type { DeepLink, PageLink } from './page-kinds.ts'

/** The folder of what may stand in other people’s pages, below the site’s base. Nothing beside it may be framed. */
export const EMBED_FOLDER = 'embed'

/** How many organisations an embed has room for. */
export const MOST_EMBEDDED = 3

/** What can be embedded: an organisation’s card, a comparison of two or three, a row of one. */
export type EmbedLink = PageLink<'model' | 'comparison' | 'row'>

/** Whether a link has an embed of its own, as far as its kind and the number of its organisations go. */
export function isEmbeddable(link: DeepLink): link is EmbedLink {
  if (link.page === 'model') return true
  return (link.page === 'comparison' || link.page === 'row') && link.models.length <= MOST_EMBEDDED
}

/** The path of the embed of a link: `/embed/compare/acme/zenith/on/mentoring`. A view has none: an embed shows what follows from its path. */
export function embedPath(link: EmbedLink): string {
  return `/${EMBED_FOLDER}${formatPath(link)}`
}
