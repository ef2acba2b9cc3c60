import '../../ui/controls/sheet.css'
import './share-dialog.css'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon } from '../../ui/marks/icons.tsx'

/** A dialog over the page, open from the start. Escape, its button and a click beside it close it. */
export function Modal({
  title,
  className,
  onClose,
  children,
}: {
  title: string
  className: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which is the dialog's own doing
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby="modal-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div className="modal">
        <div className="modal-head">
          <h2 id="modal-title">{title}</h2>
          <button
            type="button"
            className="icon-button -mr-2"
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
