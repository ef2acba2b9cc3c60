import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function HomePage({ link }: { link: Extract<DeepLink, { page: 'home' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
