import type { Fetched } from '../../domain/fetched.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId, ModelSummary } from '../../domain/model.ts'
import { FEATURED } from '../../domain/slices.ts'
import { inWords, listInProse, spelledOut } from '../../domain/words.ts'
import { ChooseColumns } from './choose-columns.tsx'
import { LinkTo } from './link-to.tsx'

/**
 * Which of the models a page shows, where it does not show them all: a line that says so, the way back to the first of
 * them (to all, where `whole`), and a dialog that chooses others. `shown` are on the page, `chosen` are those its link names
 * (none: the first of the atlas) and are ticked in the dialog.
 */
export function ShownColumns({
  shown,
  total,
  chosen,
  query,
  ask,
  linkOf,
  whole = false,
}: {
  shown: readonly Pick<ModelSummary, 'id' | 'inProse'>[]
  total: number
  chosen: readonly ModelId[]
  query: Fetched<Pick<AtlasIndex, 'models' | 'editions'>>
  ask: () => void
  linkOf: (models: ModelId[]) => DeepLink
  whole?: boolean
}) {
  if (shown.length >= total) return null
  const first = whole ? total : Math.min(FEATURED, total)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="text-ink-2">
        {shownInWords(shown, total, chosen.length > 0)}
      </p>
      {chosen.length > 0 && (
        <LinkTo link={linkOf([])} keepScroll className="link small-link no-print pointer-coarse:py-3">
          {first < total ? `Show the first ${inWords(first)}` : `Show all ${spelledOut(total)}`}
        </LinkTo>
      )}
      {total > MOST_COMPARED && (
        <ChooseColumns label="Choose others" chosen={chosen} query={query} ask={ask} linkOf={linkOf} />
      )}
    </div>
  )
}

function shownInWords(shown: readonly Pick<ModelSummary, 'inProse'>[], total: number, named: boolean): string {
  const names = named ? `, ${listInProse(shown.map(({ inProse }) => inProse))}` : ''
  return `Shown here: ${inWords(shown.length)} of ${inWords(total)}${names}.`
}
