import { Suspense, useRef, useState } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId, ModelSummary } from '../../domain/model.ts'
import { FEATURED } from '../../domain/slices.ts'
import { inWords, listInProse } from '../../domain/words.ts'
import { GonePart, lazyPart } from '../lazy-part.tsx'
import { Icon } from '../marks/icons.tsx'
import { LinkTo } from './link-to.tsx'
import { Loading } from './loading.tsx'
import { QueryView } from './query-view.tsx'

// Only a large atlas needs it.
const [ColumnPicker, preparePicker] = lazyPart(
  () => import('./column-picker.tsx').then((module) => module.ColumnPicker),
  () => <GonePart what="the list" className="mt-4" />,
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
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)
  if (shown.length >= total) return null
  const first = Math.min(FEATURED, total)
  const prepare = () => {
    ask()
    preparePicker()
  }
  const close = () => {
    setOpened(false)
    dialog.current?.close()
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
          type="button"
          className="button needs-script no-print"
          aria-haspopup="dialog"
          onPointerEnter={prepare}
          onFocus={prepare}
          onClick={() => {
            prepare()
            setOpened(true)
            dialog.current?.showModal()
          }}
        >
          Choose others
        </button>
      )}
      <dialog
        ref={dialog}
        className="sheet"
        aria-label="Choose which organisations are shown"
        onClose={() => setOpened(false)}
      >
        {opened && (
          <div className="flex flex-col p-5">
            <div className="flex items-center justify-between gap-4">
              <h2>Show others</h2>
              <button type="button" className="icon-button -mr-2" onClick={close} aria-label="Close">
                <Icon name="close" />
              </button>
            </div>
            <QueryView
              query={query}
              what="the organisations"
              missing={<p className="mt-4">There is no list of organisations. Reload the page.</p>}
            >
              {({ models }) => (
                <Suspense fallback={<Loading what="the organisations" />}>
                  <ColumnPicker models={models} chosen={chosen} linkOf={linkOf} close={close} />
                </Suspense>
              )}
            </QueryView>
          </div>
        )}
      </dialog>
    </div>
  )
}

function shownInWords(shown: readonly Pick<ModelSummary, 'inProse'>[], total: number, named: boolean): string {
  const names = named ? `, ${listInProse(shown.map(({ inProse }) => inProse))}` : ''
  return `Shown here: ${inWords(shown.length)} of ${inWords(total)}${names}.`
}
