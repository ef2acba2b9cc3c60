import type { DeepLink } from '../../domain/deep-link.ts'
import { searchHead } from '../../domain/page-head.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageMeta } from '../../ui/page-meta.tsx'

/** Search. */
export function SearchPage({ link }: { link: Extract<DeepLink, { page: 'search' }> }) {
  return (
    <>
      <PageMeta head={searchHead()} link={link} />
      <PageHeading>Search</PageHeading>
    </>
  )
}
