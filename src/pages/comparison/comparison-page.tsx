import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ComparisonPage({ link }: { link: Extract<DeepLink, { page: 'comparison' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
