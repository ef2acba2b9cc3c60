import { type RefObject, useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { draftsFile } from '../../domain/draft/draft-file.ts'
import { counted } from '../../domain/words.ts'
import { saveFile } from '../../ui/controls/clipboard.ts'
import { PencilIcon } from './pencil.tsx'

/** Where drafts are kept, and who sees them; and the two ways out of that: a file of all, and an end to all. */
export function StaysWithYou() {
  const { drafts, store } = useDrafts()
  const [asking, setAsking] = useState(false)
  const again = useRef<HTMLButtonElement>(null)
  const keeper = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // What was pressed is gone. Of the two answers the one that deletes nothing has the focus.
  const ask = (isAsking: boolean, next: RefObject<HTMLElement | null>) => {
    setAsking(isAsking)
    queueMicrotask(() => next.current?.focus())
  }
  const names = drafts.drafts.map(({ draft }) => `“${draft.name}”`)
  return (
    <section aria-labelledby="stays" className="double-frame start-stays">
      <div className="px-4 py-3.5 sm:px-5">
        <h2 ref={heading} id="stays" tabIndex={-1} className="flex items-center gap-2 text-h3">
          <PencilIcon name="lock" />
          It stays with you
        </h2>
        <p className="mt-2">What you paste and write is kept in this browser and sent nowhere. No account.</p>
        <p className="mt-2">Clearing this browser’s data deletes it. To keep a draft for certain, save it as a file.</p>
        {drafts.drafts.length > 0 && !asking && (
          <p className="mt-2 flex flex-wrap gap-x-4">
            <button
              type="button"
              className="link small-link"
              onClick={() => saveFile('role-atlas-drafts.json', 'application/json', draftsFile(drafts.drafts))}
            >
              Save all drafts
            </button>
            <button ref={again} type="button" className="link small-link" onClick={() => ask(true, keeper)}>
              Delete everything here
            </button>
          </p>
        )}
        {asking && (
          <div role="alert" className="mt-3">
            <p key={names.join()} className="font-semibold">
              {`Delete ${counted(names.length, 'draft')} for good: ${names.join(', ')}? This cannot be undone.`}
            </p>
            <p className="mt-2 flex flex-wrap gap-2">
              <button
                type="button"
                className="button"
                onClick={() => {
                  ask(false, heading)
                  void store?.removeAll()
                }}
              >
                Delete all
              </button>
              <button ref={keeper} type="button" className="button" onClick={() => ask(false, again)}>
                Keep them
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  )
}
