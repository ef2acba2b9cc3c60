import { useQueryClient } from '@tanstack/react-query'
import { type FocusEvent, type ReactNode, Suspense, useRef, useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { hasRoom } from '../../domain/links/comparison-link.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { styled } from '../../ui/whole-sheets.ts'

// Few visits need it.
const [AddDialog, prepareDialog] = lazyPart(
  () => styled(import('./add-dialog.tsx')).then((module) => module.AddDialog),
  GoneDialog,
)

/** Opens the choice of one more model. Until the page is alive it leads to the start of a comparison instead. */
export function AddModel({
  link,
  change,
  children,
}: {
  link: PageLink<'comparison'>
  /** What its list has at the top, and how the whole is called then. */
  change?: { title: string; list: ReactNode }
  /** What stands on the button. */
  children?: ReactNode
}) {
  const alive = useHydrated()
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)
  const room = change ? true : hasRoom(link)
  const title = change?.title ?? 'Add an organisation'
  const label = children ?? (
    <>
      <Icon name="plus" />
      <span>
        Add<span className="long-label"> one</span>
      </span>
    </>
  )
  if (!alive && room)
    return (
      <LinkTo link={{ page: 'compare' }} className="chip chip-add">
        {label}
      </LinkTo>
    )
  const prepare = () => {
    if (!room) return
    void client.prefetchQuery(indexQuery)
    prepareDialog()
  }
  // A popover, not a modal dialog: making the page behind it inert, and alive again with the click that changes the
  // comparison, styles the whole document twice. Where there are no popovers it opens as a plain dialog.
  const open = () => {
    setOpened(true)
    if (dialog.current?.showPopover) dialog.current.showPopover()
    else dialog.current?.show()
  }
  // Taken away with the click that closes it, not with the event that follows: the page then changes once.
  const close = () => {
    setOpened(false)
    if (dialog.current?.hidePopover) dialog.current.hidePopover()
    else dialog.current?.close()
  }
  // The page behind it can be reached by keyboard; it must not be under the sheet then.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close()
  }
  return (
    <>
      <button
        type="button"
        id={change ? 'change-models' : 'add-model'}
        className={change ? 'button' : 'chip chip-add needs-script'}
        aria-disabled={!room}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          if (room) open()
        }}
      >
        {room ? label : `${capitalised(inWords(MOST_COMPARED))} at most`}
      </button>
      <dialog
        ref={dialog}
        popover="auto"
        className="sheet"
        aria-label={title}
        onToggle={({ newState }) => newState === 'closed' && setOpened(false)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          // A search field keeps it to itself in WebKit.
          if (key === 'Escape') close()
        }}
      >
        {opened && (
          <Suspense fallback={<Loading what="the organisations" />}>
            <AddDialog link={link} title={title} list={change?.list} close={close} />
          </Suspense>
        )}
      </dialog>
    </>
  )
}

function GoneDialog({ close }: { close: () => void }) {
  return (
    <div className="p-5">
      <GonePart what="the list" />
      <p className="mt-4">
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </p>
    </div>
  )
}
