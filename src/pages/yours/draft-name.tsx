import { useRef, useState } from 'react'
import type { Draft } from '../../domain/draft/draft.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { DraftLine } from './draft-line.tsx'
import { RenameDraft } from './rename-draft.tsx'

/**
 * The heading of a page of the workbench, and above it that the draft is private, with what changes its name. `named` says that name
 * there, where the heading does not. Without a draft the heading is the page's own.
 */
export function DraftName({
  draft,
  named = false,
  children,
}: {
  draft: Draft | undefined
  named?: boolean
  children: string
}) {
  const [renaming, setRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  return (
    <>
      <DraftLine tag="Private draft" note={named ? draft?.name : undefined}>
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
