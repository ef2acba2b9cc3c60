import './sheet.css'
import { type ReactNode, type RefObject, useLayoutEffect } from 'react'
import { Icon } from '../marks/icons.tsx'

/**
 * A dialog over the page, open from the start. Escape and a click beside it close it, and so does what it holds, by way of
 * `ref`. Whoever opened it takes the focus back: not every browser gives it to what was clicked.
 */
export function Sheet({
  ref,
  label,
  className = '',
  onClose,
  children,
}: {
  ref: RefObject<HTMLDialogElement | null>
  label: string
  /** What its own rules are found by. */
  className?: string
  onClose: () => void
  children: ReactNode
}) {
  useLayoutEffect(() => {
    if (!ref.current?.open) ref.current?.showModal()
  }, [ref])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which is the dialog's own doing
    <dialog
      ref={ref}
      className={`sheet ${className}`}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close()
      }}
    >
      <div>{children}</div>
    </dialog>
  )
}

/** The head of a sheet: its name, and the button that closes it. */
export function SheetHead({ title, close }: { title: string; close: () => void }) {
  return (
    <div className="sheet-head">
      <h2>{title}</h2>
      <button type="button" className="icon-button" onClick={close} aria-label="Close">
        <Icon name="close" />
      </button>
    </div>
  )
}
