import { Suspense, useRef, useState } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId, ModelSummary } from '../../domain/model.ts'
import { FEATURED } from '../../domain/slices.ts'
import { inWords, listInProse } from '../../domain/words.ts'
import { GonePart, lazyPart } from '../lazy-part.tsx'
import { styled } from '../whole-sheets.ts'
import { LinkTo } from './link-to.tsx'
import { Loading } from './loading.tsx'

// Only a large atlas needs it.
const [ColumnsDialog, prepareDialog] = lazyPart(
  () => styled(import('./columns-dialog.tsx')).then((module) => module.ColumnsDialog),
  () => <GonePart what="the list" />,
)

/**
 * Which of the models a page shows, where it does not show them all: a line that says so, the way back to the first of
 * them, and a dialog that chooses others. `shown` are on the page, `chosen` are those its link names (none: the first of
 * the atlas) and are ticked in the dialog. `query` is the index, for which `ask` is called once it is needed: the page fetches, for ui does not.
 */
export function ShownColumns({
  shown,
  total,
  chosen,
  query,
  ask,
  linkOf,
}: {
  shown: readonly Pick<ModelSummary, 'id' | 'inProse'>[]
  total: number
  chosen: readonly ModelId[]
  query: Fetched<Pick<AtlasIndex, 'models'>>
  ask: () => void
  linkOf: (models: ModelId[]) => DeepLink
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  if (shown.length >= total) return null
  const first = Math.min(FEATURED, total)
  const prepare = () => {
    ask()
    prepareDialog()
  }
  const close = () => {
    setOpened(false)
    // Not every browser gives the focus back by itself where the button was clicked.
    button.current?.focus({ preventScroll: true })
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p role="status" className="text-ink-2">
        {shownInWords(shown, total, chosen.length > 0)}
      </p>
      {chosen.length > 0 && (
        <LinkTo link={linkOf([])} keepScroll className="link small-link no-print pointer-coarse:py-3">
          {first < total ? `Show the first ${inWords(first)}` : `Show all ${inWords(total)}`}
        </LinkTo>
      )}
      {total > MOST_COMPARED && (
        <button
          ref={button}
          type="button"
          className="button needs-script no-print"
          aria-haspopup="dialog"
          onPointerEnter={prepare}
          onFocus={prepare}
          onClick={() => {
            prepare()
            setOpened(true)
          }}
        >
          Choose others
        </button>
      )}
      {opened && (
        <Suspense fallback={<Loading what="the organisations" />}>
          <ColumnsDialog query={query} chosen={chosen} linkOf={linkOf} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}

function shownInWords(shown: readonly Pick<ModelSummary, 'inProse'>[], total: number, named: boolean): string {
  const names = named ? `, ${listInProse(shown.map(({ inProse }) => inProse))}` : ''
  return `Shown here: ${inWords(shown.length)} of ${inWords(total)}${names}.`
}
