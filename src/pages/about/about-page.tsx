import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function AboutPage({ link }: { link: Extract<DeepLink, { page: 'about' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
