import { useRef } from 'react'
import type { Fetched } from '../../domain/fetched.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { AtlasIndex, ModelId } from '../../domain/model.ts'
import { ColumnPicker } from './column-picker.tsx'
import { QueryView } from './query-view.tsx'
import { Sheet, SheetHead } from './sheet.tsx'

/** The dialog that chooses which models a page shows. It comes when it is asked for: see `ShownColumns`. */
export function ColumnsDialog({
  query,
  chosen,
  most,
  linkOf,
  onClose,
}: {
  query: Fetched<Pick<AtlasIndex, 'models' | 'editions'>>
  chosen: readonly ModelId[]
  most?: number | undefined
  linkOf: (models: ModelId[]) => DeepLink
  onClose: () => void
}) {
  const sheet = useRef<HTMLDialogElement>(null)
  const close = () => sheet.current?.close()
  return (
    <Sheet ref={sheet} label="Choose which organisations are shown" onClose={onClose}>
      <SheetHead title="Show others" close={close} />
      <div className="sheet-body">
        <QueryView
          query={query}
          what="the organisations"
          missing={<p className="mt-4">There is no list of organisations. Reload the page.</p>}
        >
          {(index) => <ColumnPicker index={index} chosen={chosen} most={most} linkOf={linkOf} close={close} />}
        </QueryView>
      </div>
    </Sheet>
  )
}
