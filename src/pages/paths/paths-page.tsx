import type { DeepLink } from '../../domain/deep-link.ts'
import { pathsHead } from '../../domain/page-head.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageMeta } from '../../ui/page-meta.tsx'

/** Career paths. */
export function PathsPage({ link }: { link: Extract<DeepLink, { page: 'paths' }> }) {
  return (
    <>
      <PageMeta head={pathsHead()} link={link} />
      <PageHeading>Career paths</PageHeading>
    </>
  )
}
