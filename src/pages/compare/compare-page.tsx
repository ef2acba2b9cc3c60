import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ComparePage({ link }: { link: Extract<DeepLink, { page: 'compare' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
