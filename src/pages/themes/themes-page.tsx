import type { DeepLink } from '../../domain/deep-link.ts'
import { PageHeading } from '../../ui/page-heading.tsx'

/** TO BE WRITTEN */
export function ThemesPage({ link }: { link: Extract<DeepLink, { page: 'themes' }> }) {
  return <PageHeading>{link.page}</PageHeading>
}
