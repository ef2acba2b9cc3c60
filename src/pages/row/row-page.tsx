import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function RowPage({ link }: { link: Extract<DeepLink, { page: 'row' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
