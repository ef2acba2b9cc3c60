import { type DeepLink, formatPath } from '../domain/deep-link.ts'
import type { PageHead } from '../domain/page-head.ts'

/** The absolute canonical address of a link. `SITE_URL` ends with a slash and may carry a path. */
export function canonicalUrl(link: DeepLink): string {
  return import.meta.env.SITE_URL + formatPath(link).slice(1)
}

/** Title, description and canonical address of a page. React moves them into the document's head. */
export function PageMeta({ head, link }: { head: PageHead; link: DeepLink | undefined }) {
  return (
    <>
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {link ? <link rel="canonical" href={canonicalUrl(link)} /> : <meta name="robots" content="noindex" />}
    </>
  )
}
