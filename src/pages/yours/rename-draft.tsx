import { useLayoutEffect, useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { LONGEST_NAME } from '../../domain/draft/draft-lengths.ts'

/** The name of a draft as a field: Enter keeps it, Escape leaves it as it was. */
export function RenameDraft({ draft, done }: { draft: Draft; done: () => void }) {
  const { store } = useDrafts()
  const [name, setName] = useState(draft.name)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.select(), [])
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') store?.rename(draft.id, name.trim())
        done()
      }}
    >
      <input
        ref={field}
        className="field max-w-xs flex-1"
        aria-label="Name of the draft"
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && done()}
      />
      <button type="submit" className="button">
        Keep
      </button>
    </form>
  )
}
