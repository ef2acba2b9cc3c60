import { ByHand } from './by-hand.tsx'
import { Modal } from './modal.tsx'

/** Takes the place of a small link control’s copy where the browser does not allow one. */
export function BlockedCopy({ address, onClose }: { address: string; onClose: () => void }) {
  return (
    <Modal title="Link" onClose={onClose} className="sheet">
      <div className="px-5 pb-5">
        <ByHand text={address} what="The link" />
      </div>
    </Modal>
  )
}
