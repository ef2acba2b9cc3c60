import { comparisonFinding } from '../../domain/comparing/finding.ts'
import { twiceHere } from '../../domain/editions/editions.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { inWords, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { ScaleBar } from '../../ui/marks/scale-bar.tsx'
import { type Column, isMany, isReady } from './columns.ts'
import type { Compared } from './row-states.ts'

/** What is compared, and what it comes to: one computed sentence and its scale bar. */
export function ComparisonIntro({
  link,
  columns,
  compared,
  title,
}: {
  link: PageLink<'comparison'>
  columns: readonly Column[]
  compared: Compared
  title: string
}) {
  const loading = columns.filter(({ state }) => state === 'loading')
  const failed = columns.filter(({ state }) => state === 'failed')
  const ready = columns.filter(isReady)
  const twice = twiceHere(ready.map(({ data }) => data))
  const judged = loading.length === 0 && ready.length > 1
  return (
    <div className="comparison-intro before-view" data-many={isMany(columns)}>
      <div>
        <p className="text-ref text-ink-3 max-md:hidden">{`Tech lead · comparison of ${inWords(columns.length)}`}</p>
        <PageHeading className="headline mt-1">{title}</PageHeading>
      </div>
      <div>
        {loading.length > 0 && (
          <p className="finding">{`Opening ${listInProse(loading.map(({ inProse }) => inProse))}…`}</p>
        )}
        {failed.length > 0 && (
          <p className="finding">
            {`${listInProse(failed.map(({ inProse }) => inProse))} did not load${judged ? '; this is what the others come to.' : '. There is nothing to compare with yet.'}`}
          </p>
        )}
        {judged && (
          <Finding
            parts={comparisonFinding(ready.length, compared.counts, compared.widest)}
            named={(theme, text) => (
              <LinkTo link={{ page: 'row', models: link.models, theme }} className="link">
                {text}
              </LinkTo>
            )}
          />
        )}
        {twice && (
          <p className="mt-2 text-ink-2">
            {
              'Two editions of one page are among them. Answers are compared here; statements that went or came stand in '
            }
            <LinkTo link={{ page: 'changes', model: twice, show: 'changes' }} className="link">
              What changed
            </LinkTo>
            .
          </p>
        )}
      </div>
      <div className="scale">{judged && <ScaleBar counts={compared.counts} models={ready.length} />}</div>
    </div>
  )
}
