import { useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { withRead } from './begin-reading.ts'
import { FromDocument } from './from-document.tsx'

/** Another text in the place of the one on the desk. What becomes of the answers is said before. */
export function ReplaceText({ close }: { close: () => void }) {
  const { store } = useDrafts()
  const [asked] = useState(() => document.activeElement)
  return (
    <section className="desk-replacing no-print" aria-label="Replace the text">
      <p>
        <strong>Your answers stay.</strong> They lose their line numbers, which are of this text, and what this text
        says nothing on is not decided any more. One Undo brings it all back.
      </p>
      <FromDocument
        go="Replace it"
        take={(document) => {
          store?.change((draft) => withRead(draft, document, Date.now()), 'text replaced')
          close()
        }}
      />
      <p className="mt-2">
        <button
          type="button"
          className="link small-link"
          onClick={() => {
            close()
            if (asked instanceof HTMLElement) asked.focus()
          }}
        >
          Keep this text
        </button>
      </p>
    </section>
  )
}
