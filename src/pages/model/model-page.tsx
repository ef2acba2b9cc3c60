import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ModelPage({ link }: { link: Extract<DeepLink, { page: 'model' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
