import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ThemePage({ link }: { link: Extract<DeepLink, { page: 'theme' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
