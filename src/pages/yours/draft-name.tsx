import { useRef, useState } from 'react'
import type { Draft } from '../../domain/draft/draft.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { DraftLine } from './draft-line.tsx'
import { RenameDraft } from './rename-draft.tsx'

/** The name of a draft as the heading of its page, which says what it is and can be changed. Without a draft the page's own name. */
export function DraftName({ draft, children }: { draft: Draft | undefined; children: string }) {
  const [renaming, setRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  return (
    <>
      <DraftLine tag="Private draft">
        {draft && !renaming && (
          <button ref={rename} type="button" className="link small-link no-print" onClick={() => setRenaming(true)}>
            Rename
          </button>
        )}
        <LinkTo link={{ page: 'yours' }} className="link small-link no-print">
          All your drafts
        </LinkTo>
      </DraftLine>
      {renaming && draft ? (
        <RenameDraft
          draft={draft}
          done={() => {
            setRenaming(false)
            queueMicrotask(() => rename.current?.focus())
          }}
        />
      ) : (
        <PageHeading>
          <span key={children}>{children}</span>
        </PageHeading>
      )}
    </>
  )
}
