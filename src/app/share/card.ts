import type { PageHead } from '../../domain/heads/page-head.ts'
import { SITE_NAME, socialCard } from '../../domain/heads/social-card.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'

/** What others get of a page: its title, its description and its picture, as its head says. */
export interface Card {
  site: string
  title: string
  description: string
  /** The picture as it can be shown here; undefined where the page has none. */
  image: { src: string; alt: string } | undefined
}

/** The card in the head of the page: the very tags that a chat reads. */
export function cardInHead({ head, title }: Document): Card {
  return cardOf(
    (name) =>
      head.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? undefined,
    title,
  )
}

/** The card of another page, by its head: what `PageMeta` puts there. */
export function cardOfPage(head: PageHead, link: DeepLink): Card {
  const tags = new Map(
    socialCard(head, link, import.meta.env.SITE_URL).map((tag) => [
      'property' in tag ? tag.property : tag.name,
      tag.content,
    ]),
  )
  return cardOf((name) => tags.get(name), head.title)
}

function cardOf(tag: (name: string) => string | undefined, title: string): Card {
  const image = tag('og:image')
  return {
    site: tag('og:site_name') ?? SITE_NAME,
    title: tag('og:title') ?? title,
    description: tag('og:description') ?? tag('description') ?? '',
    image: image === undefined ? undefined : { src: servedHere(image), alt: tag('og:image:alt') ?? '' },
  }
}

/** A picture's absolute address as one of this site's own files: the policy shows no others. */
export function servedHere(address: string): string {
  const { SITE_URL, BASE_URL } = import.meta.env
  return address.startsWith(SITE_URL) ? BASE_URL + address.slice(SITE_URL.length) : address
}
