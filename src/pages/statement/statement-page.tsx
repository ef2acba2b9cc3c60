import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function StatementPage({ link }: { link: Extract<DeepLink, { page: 'statement' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
