import { useRef, useState } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { dateInWords } from '../../domain/citation.ts'
import type { KeptDraft } from '../../domain/draft/draft.ts'
import { draftsFile } from '../../domain/draft/draft-file.ts'
import { draftLine } from '../../domain/draft/draft-words.ts'
import { counted } from '../../domain/words.ts'
import { saveFile } from '../../ui/controls/clipboard.ts'
import { OpenDraftsFile } from './open-drafts-file.tsx'
import { DraftFingerprint } from './pencil.tsx'
import { RenameDraft } from './rename-draft.tsx'
import { useGoOn } from './use-go-on.ts'

/** What was begun in this browser, last changed first; what was deleted keeps its place until the page is left. */
export function YourDrafts({ open }: { open: (id: string) => void }) {
  const { drafts } = useDrafts()
  const { deleted, unreadable } = drafts
  const rows = [...drafts.drafts, ...deleted].sort((a, b) => b.changed - a.changed)
  return (
    <section aria-labelledby="drafts" className="needs-script start-drafts">
      <div className="drafts-line">
        <h2 id="drafts">Your drafts</h2>
        <p className="text-ink-3">In this browser, last changed first</p>
        <div className="drafts-file">
          <OpenDraftsFile />
        </div>
      </div>
      {drafts.is === 'failed' && (
        <p role="alert" className="mt-3">
          <strong>The drafts of this browser could not be opened.</strong> They may well be there: reload the page, and
          if that does not help, close other tabs of this site.
        </p>
      )}
      {drafts.is !== 'failed' && rows.length === 0 && (
        <p key={drafts.is} className="mt-3 text-ink-3">
          {drafts.is === 'opening' ? 'Looking for drafts…' : 'None yet. Begin above, or open a file that you saved.'}
        </p>
      )}
      <ul>
        {rows.map((kept) => (
          <DraftRow key={kept.draft.id} kept={kept} isDeleted={deleted.includes(kept)} open={open} />
        ))}
      </ul>
      {unreadable > 0 && (
        <p className="mt-3 text-ink-2">
          {`${counted(unreadable, 'draft')} more ${unreadable === 1 ? 'is' : 'are'} kept that this version of the site cannot read. Reload the page for a newer one; nothing is lost.`}
        </p>
      )}
    </section>
  )
}

function DraftRow({ kept, isDeleted, open }: { kept: KeptDraft; isDeleted: boolean; open: (id: string) => void }) {
  const { themes } = useVocabulary()
  const { store } = useDrafts()
  const [renaming, setRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const row = useRef<HTMLLIElement>(null)
  const goOn = useGoOn(row, isDeleted)
  const { draft, changed } = kept
  if (isDeleted)
    return (
      <li ref={row} className="draft-row">
        <p className="text-ink-2">{`“${draft.name}” is deleted. It can be brought back until you leave this page.`}</p>
        <button
          type="button"
          className="link small-link"
          aria-label={`Undo: bring back ${draft.name}`}
          onClick={() => {
            goOn()
            store?.bringBack(draft.id)
          }}
        >
          Undo
        </button>
      </li>
    )
  return (
    <li ref={row} className="draft-row">
      <DraftFingerprint draft={draft} themes={themes} />
      <div className="min-w-0">
        {renaming ? (
          <RenameDraft
            draft={draft}
            done={() => {
              setRenaming(false)
              queueMicrotask(() => rename.current?.focus())
            }}
          />
        ) : (
          <h3>
            <button type="button" className="draft-name" onClick={() => open(draft.id)}>
              {draft.name}
            </button>
          </h3>
        )}
        <p key={changed} className="text-question text-ink-2">
          {draftLine(draft, themes)}
        </p>
      </div>
      <p className="text-question text-ink-3">{dayInWords(changed)}</p>
      <p className="draft-actions">
        <button ref={rename} type="button" className="link small-link" onClick={() => setRenaming(true)}>
          Rename<span className="sr-only">{` ${draft.name}`}</span>
        </button>
        <button type="button" className="link small-link" onClick={() => store?.duplicate(draft.id)}>
          Duplicate<span className="sr-only">{` ${draft.name}`}</span>
        </button>
        <button
          type="button"
          className="link small-link"
          onClick={() => saveFile('role-atlas-draft.json', 'application/json', draftsFile([kept]))}
        >
          Export<span className="sr-only">{` ${draft.name}`}</span>
        </button>
        <button
          type="button"
          className="link small-link"
          onClick={() => {
            goOn()
            store?.remove(draft.id)
          }}
        >
          Delete<span className="sr-only">{` ${draft.name}`}</span>
        </button>
      </p>
    </li>
  )
}

/** The day on which something was changed, as people of this browser's time zone read it. */
function dayInWords(changed: number): string {
  const day = new Date(changed)
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'))
  return dateInWords(`${day.getFullYear()}-${month}-${date}`)
}
