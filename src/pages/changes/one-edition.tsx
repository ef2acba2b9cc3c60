import { dateInWords } from '../../domain/citation.ts'
import type { ChangesSlice } from '../../domain/editions/changes-slice.ts'
import { changesHead, changesTitle } from '../../domain/heads/changes-head.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Caveats } from '../../ui/statement/caveats.tsx'

/** An organisation with one edition: nothing is there that could have changed. */
export function OneEdition({
  slice: { organisation, leading, editions, caveats = [] },
}: {
  slice: Omit<ChangesSlice, 'pair'>
}) {
  const [only] = editions
  const said = only?.version === 'undated' ? 'undated' : `of ${dateInWords(only?.version ?? '')}`
  const finding = `One edition of this page is here, ${said}.`
  return (
    <article className="pt-6 lg:pt-8">
      <PageMeta
        head={changesHead(leading, [{ text: finding }])}
        link={{ page: 'changes', model: organisation, show: 'changes' }}
      />
      <PageHeading>{changesTitle(leading)}</PageHeading>
      <p className="finding">{finding}</p>
      <p className="my-4">
        <LinkTo link={{ page: 'model', model: leading.id }} className="link">
          {leading.name}
        </LinkTo>
      </p>
      <Caveats caveats={caveats} />
    </article>
  )
}
