import type { DeepLink } from '../../domain/deep-link.ts'
import { dutiesHead } from '../../domain/page-head.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageMeta } from '../../ui/page-meta.tsx'

/** Who does what. */
export function DutiesPage({ link }: { link: Extract<DeepLink, { page: 'duties' }> }) {
  return (
    <>
      <PageMeta head={dutiesHead(link.role)} link={link} />
      <PageHeading>Who does what</PageHeading>
    </>
  )
}
