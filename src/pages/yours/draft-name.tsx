import { useRef, useState } from 'react'
import type { Draft } from '../../domain/draft/draft.ts'
import { NOT_A_SOURCE } from '../../domain/draft/draft-words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { DraftTag } from './pencil.tsx'
import { RenameDraft } from './rename-draft.tsx'

/** The name of a draft as the heading of its page, which says what it is and can be changed. Without a draft the page's own name. */
export function DraftName({ draft, children }: { draft: Draft | undefined; children: string }) {
  const [renaming, setRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  return (
    <>
      <p className="print-first">{NOT_A_SOURCE}</p>
      <p className="draft-line">
        <DraftTag>Private draft</DraftTag>
        {draft && !renaming && (
          <button ref={rename} type="button" className="link small-link no-print" onClick={() => setRenaming(true)}>
            Rename
          </button>
        )}
        <LinkTo link={{ page: 'yours' }} className="link small-link no-print">
          All your drafts
        </LinkTo>
      </p>
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
