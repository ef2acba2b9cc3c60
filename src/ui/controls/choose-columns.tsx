import { Suspense, useRef, useState } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId } from '../../domain/model.ts'
import { GonePart, lazyPart } from '../lazy-part.tsx'
import { styled } from '../whole-sheets.ts'
import { Loading } from './loading.tsx'

// Only a large atlas needs it.
const [ColumnsDialog, prepareDialog] = lazyPart(
  () => styled(import('./columns-dialog.tsx')).then((module) => module.ColumnsDialog),
  () => <GonePart what="the list" />,
)

/**
 * The button that opens the choice of the models that a page shows, and the dialog itself. `chosen` are ticked in it; `query` is
 * the index, for which `ask` is called once it is needed: the page fetches, for ui does not.
 */
export function ChooseColumns({
  label,
  chosen,
  most,
  query,
  ask,
  linkOf,
}: {
  label: string
  chosen: readonly ModelId[]
  /** How many the page has room for, where that is not as many as may be compared. */
  most?: number | undefined
  query: Fetched<Pick<AtlasIndex, 'models' | 'editions'>>
  ask: () => void
  linkOf: (models: ModelId[]) => DeepLink
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
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
    <>
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
        {label}
      </button>
      {opened && (
        <Suspense fallback={<Loading what="the organisations" />}>
          <ColumnsDialog query={query} chosen={chosen} most={most} linkOf={linkOf} onClose={close} />
        </Suspense>
      )}
    </>
  )
}
