import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { HomeSlice } from '../../domain/slices.ts'
import { kindsInProse } from '../../domain/statements/model-kind.ts'
import { inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { Legend } from '../../ui/marks/legend.tsx'

/** What the atlas is, in a heading and a sentence, with the first two ways on and the legend beside it. */
export function Pitch({ slice: { total, featured }, themes }: { slice: HomeSlice; themes: number }) {
  const all = total === featured.length
  return (
    <div className="grid items-start gap-x-10 gap-y-8 pt-8 md:pt-12 lg:grid-cols-[1fr_24rem]">
      <div>
        <PageHeading className="display">
          One title, <br />
          {inWords(total)} {total === 1 ? 'answer' : 'answers'}
        </PageHeading>
        <p className="lead mt-4 max-w-[44rem]">
          Role Atlas sets {all ? kindsInProse(featured) : `${total} organisations and guides`} side by side, theme by
          theme, to show what each means by “tech lead”. Every statement is tied to the lines it comes from.
        </p>
        <p className="no-print mt-6 flex flex-wrap gap-3">
          <CompareFirst slice={{ total, featured }} />
          <LinkTo link={{ page: 'themes' }} className="button">
            Browse the {themes} themes
          </LinkTo>
        </p>
      </div>
      <Legend headingId="marks" />
    </div>
  )
}

/** All of them at once where they fit into a comparison; otherwise the choice of which. */
function CompareFirst({ slice: { total, featured } }: { slice: HomeSlice }) {
  if (total < 2) return null
  const fits = total <= MOST_COMPARED
  return (
    <LinkTo
      link={fits ? comparisonOf(featured.map(({ id }) => id)) : { page: 'compare' }}
      className="button button-primary"
    >
      {fits ? `Compare ${total === 2 ? 'both' : `all ${inWords(total)}`}` : 'Choose what to compare'}
      <Icon name="arrow" />
    </LinkTo>
  )
}
