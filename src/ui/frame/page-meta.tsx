import { use } from 'react'
import type { PageHead } from '../../domain/heads/page-head.ts'
import { absoluteUrl, socialCard } from '../../domain/heads/social-card.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { nearestPage } from '../../domain/links/pages-made.ts'
import { PagesMadeContext } from './pages-made-context.ts'
import { useSaidOfAddress } from './said-of-address.ts'

/** The picture that the document came with: its address has the version that only the build knows. */
const CAME_WITH = globalThis.document?.querySelector('[property="og:image"]')?.getAttribute('content')

/** The absolute canonical address of a link. */
export function canonicalUrl(link: DeepLink): string {
  return absoluteUrl(import.meta.env.SITE_URL, link)
}

/**
 * Title, description, canonical address and card of a page, which React moves into the document's head. With a link it says
 * that the page is here, so that its address may be put right.
 */
export function PageMeta({ head, link }: { head: PageHead; link: DeepLink | undefined }) {
  return (
    <>
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {link ? <LinkMeta head={head} link={link} /> : <meta name="robots" content="noindex" />}
    </>
  )
}

function LinkMeta({ head, link }: { head: PageHead; link: DeepLink }) {
  const at = nearestPage(link, use(PagesMadeContext))
  useSaidOfAddress(link, 'here')
  return (
    <>
      <link rel="canonical" href={canonicalUrl(at)} />
      <link rel="alternate" type="text/markdown" href={`${canonicalUrl(at)}${at.page === 'home' ? 'index' : ''}.md`} />
      {socialCard(head, link, import.meta.env.SITE_URL, at, CAME_WITH).map((tag) => (
        // Some chats find tags by a pattern in which the name comes before the content: it stands first in each tag.
        <meta key={'property' in tag ? tag.property : tag.name} {...tag} />
      ))}
    </>
  )
}
