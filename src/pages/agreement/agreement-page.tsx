import type { DeepLink } from '../../domain/deep-link.ts'
import { agreementHead } from '../../domain/page-head.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PageMeta } from '../../ui/page-meta.tsx'

/** Who agrees with whom. */
export function AgreementPage({ link }: { link: Extract<DeepLink, { page: 'agreement' }> }) {
  return (
    <>
      <PageMeta head={agreementHead()} link={link} />
      <PageHeading>Who agrees with whom</PageHeading>
    </>
  )
}
