import { formatPath } from '../links/deep-link.ts'
import { type DeepLink, PAGE_KINDS } from '../links/page-kinds.ts'
import type { PageHead } from './page-head.ts'

// What a chat shows of a link. The page's head and the maker of the images both ask here, so that neither can point past
// the other.

/** What every social image is: large enough for every chat, in the shape that none of them crops. */
export const SOCIAL_IMAGE = { width: 1200, height: 630, type: 'image/png' } as const

/** What every card says of where it comes from. */
export const SITE_NAME = 'Role Atlas'

/** The image of the pages that are about no model and no theme. */
const DEFAULT_IMAGE = 'social/role-atlas.png'
/** What that image says, in words: the heads of its pages say something else. */
export const DEFAULT_IMAGE_ALT = 'Role Atlas: what does a tech lead do?'

/**
 * Where the image of a link stands below the site's base: `social/models/acme.png`. It follows from the address alone,
 * so the app knows it as well as the build does. Heads of built pages put behind it which picture it is, which only the
 * build knows: `social/models/acme.png?v=3fa94c10`. A host looks for the file alone, so that every version answers.
 */
export function socialImagePath(link: DeepLink): string {
  return hasOwnImage(link) ? `social${formatPath(link)}.png` : DEFAULT_IMAGE
}

/** Whether a link's image is about that link. Home, the lists, the search and About share one. */
function hasOwnImage({ page }: DeepLink): boolean {
  return PAGE_KINDS[page].ownImage === true
}

/** The absolute address of a link. `site` ends with a slash and may carry a path. */
export function absoluteUrl(site: string, link: DeepLink): string {
  return site + formatPath(link).slice(1)
}

/** A tag of a card: Open Graph's have a `property`, Twitter's a `name`. */
export type CardTag = { property: string; content: string } | { name: string; content: string }

/**
 * The tags of a page's card. Some chats read Open Graph and some the other first, so the two say the same. `site` is the
 * site's absolute address: no chat takes a relative one. `at` is the page that a link without one stands at: its picture
 * has no words here, because those of `head` would be of another. `known` is the address of a picture, where one is known by
 * its version: it stands for its own file and no other.
 */
export function socialCard(
  head: PageHead,
  link: DeepLink,
  site: string,
  at: DeepLink = link,
  known?: string | null,
): CardTag[] {
  const file = site + socialImagePath(at)
  const image = known?.startsWith(file) ? known : file
  const alt = at !== link ? '' : hasOwnImage(link) ? imageAlt(head) : DEFAULT_IMAGE_ALT
  const tags: CardTag[] = [
    { property: 'og:title', content: head.title },
    { property: 'og:description', content: head.description },
    { property: 'og:type', content: link.page === 'home' ? 'website' : 'article' },
    { property: 'og:site_name', content: SITE_NAME },
    { property: 'og:url', content: absoluteUrl(site, at) },
    { property: 'og:image', content: image },
    { property: 'og:image:width', content: String(SOCIAL_IMAGE.width) },
    { property: 'og:image:height', content: String(SOCIAL_IMAGE.height) },
    { property: 'og:image:type', content: SOCIAL_IMAGE.type },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: head.title },
    { name: 'twitter:description', content: head.description },
    { name: 'twitter:image', content: image },
    { name: 'twitter:image:alt', content: alt },
  ]
  return tags.filter(({ content }) => content !== '')
}

/** The image in words: what the title and the description say, and what both say only once. */
function imageAlt({ title, description }: PageHead): string {
  const subject = title.replace(/ · Role Atlas$/, '')
  const [, who, said] = /^(.*?: )(.*)$/.exec(subject) ?? []
  if (who && said && description.startsWith(said.replace(/…$/, ''))) return who + description
  return `${subject}${/[.?…]$/.test(subject) ? '' : '.'} ${description}`
}
