import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { indexQuery } from '../../data/index-query.ts'
import { type ComparisonLink, hasRoom } from '../../domain/comparison-view.ts'
import { MOST_COMPARED } from '../../domain/deep-link.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { Icon } from '../../ui/icons.tsx'
import { LinkTo } from '../../ui/link-to.tsx'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { AddDialog } from './add-dialog.tsx'

/** Opens the choice of one more model. Until the page is alive it leads to the start of a comparison instead. */
export function AddModel({ link }: { link: ComparisonLink }) {
  const alive = useHydrated()
  const client = useQueryClient()
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(false)
  const room = hasRoom(link)
  const label = (
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
    if (room) void client.prefetchQuery(indexQuery)
  }
  return (
    <>
      <button
        type="button"
        id="add-model"
        className="chip chip-add needs-script"
        aria-disabled={!room}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          if (!room) return
          setOpened(true)
          dialog.current?.showModal()
        }}
      >
        {room ? label : `${capitalised(inWords(MOST_COMPARED))} at most`}
      </button>
      <dialog ref={dialog} className="sheet" aria-label="Add an organisation" onClose={() => setOpened(false)}>
        {opened && <AddDialog link={link} close={() => dialog.current?.close()} />}
      </dialog>
    </>
  )
}
