import './share-dialog.css'
import { useRef } from 'react'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { Sheet, SheetHead } from '../../ui/controls/sheet.tsx'

/** Takes the place of a small link control’s copy where the browser does not allow one. */
export function BlockedCopy({ address, onClose }: { address: string; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null)
  return (
    <Sheet ref={sheet} label="Link" onClose={onClose}>
      <SheetHead title="Link" close={() => sheet.current?.close()} />
      <div className="sheet-body">
        <ByHand text={address} what="The link" />
      </div>
    </Sheet>
  )
}
