import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ModelsPage({ link }: { link: Extract<DeepLink, { page: 'models' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
