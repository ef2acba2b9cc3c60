import type { ReactNode } from 'react'
import { NOT_A_SOURCE } from '../../domain/draft/draft-words.ts'
import { DraftTag } from './pencil.tsx'

/** What stands above the heading of a page that shows a draft: whose it is, with a `note` or what can be done. On paper first that it is no source. */
export function DraftLine({ tag, note, children }: { tag: string; note?: string | undefined; children?: ReactNode }) {
  return (
    <>
      <p className="print-first">{NOT_A_SOURCE}</p>
      <p className="draft-line">
        <DraftTag>{tag}</DraftTag>
        {note !== undefined && (
          <span key={note} className="min-w-0 text-question text-ink-3">
            {note}
          </span>
        )}
        {children}
      </p>
    </>
  )
}
