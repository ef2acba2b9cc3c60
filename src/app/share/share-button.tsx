import { type ComponentType, useRef, useState } from 'react'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { Icon } from '../../ui/marks/icons.tsx'
import { styled } from '../../ui/whole-sheets.ts'

interface DialogProps {
  link: DeepLink
  /** The place in the page that its address names: `#brax`, or nothing. */
  hash: string
  onClose: () => void
}

const load = () => styled(import('./share-dialog.tsx'))
/** On hover and on focus: the dialog is there by the time of the click. A failure is told at the click. */
const prepare = () => void load().catch(() => {})

/** Opens the ways to share the page. The dialog is fetched when somebody is about to use it. */
export function ShareButton({ link, hash }: { link: DeepLink; hash: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const [Dialog, setDialog] = useState<ComponentType<DialogProps>>()
  const [failed, setFailed] = useState(false)
  // Going back while it is open leads to another page, which is not the one to be shared.
  const [openAt, setOpenAt] = useState<string>()
  const address = formatDeepLink(link) + hash
  const open = () => {
    setFailed(false)
    setOpenAt(address)
    load().then(
      ({ ShareDialog }) => setDialog(() => ShareDialog),
      () => setFailed(true),
    )
  }
  const close = () => {
    setOpenAt(undefined)
    // Not every browser gives the focus back by itself where the button was clicked.
    button.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button share-button needs-script"
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <Icon name="share" />
        <span className="share-word">Share</span>
      </button>
      {failed && (
        <p role="alert" className="basis-full pb-1.5 text-ink-2">
          Sharing did not load. The link to this page stands in the address bar.
        </p>
      )}
      {Dialog && openAt === address && <Dialog link={link} hash={hash} onClose={close} />}
    </>
  )
}
