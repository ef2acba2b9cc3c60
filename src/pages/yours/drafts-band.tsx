import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { draftsFile } from '../../domain/draft/draft-file.ts'
import { saveFile } from '../../ui/controls/clipboard.ts'
import { Icon } from '../../ui/marks/icons.tsx'

/** What stands in the way of keeping a draft: what happened, what still works, and a way on. It stays until it is answered. */
export function DraftsBand() {
  const { drafts, store } = useDrafts()
  const { keeping } = drafts
  const settle = (how: 'take-other' | 'keep-as-copy') => {
    store?.settle(how)
    // The band is gone: the heading names the draft that is shown now.
    queueMicrotask(() => document.querySelector('h1')?.focus())
  }
  if (keeping.is === 'changed-elsewhere')
    return (
      <div role="alert" className="drafts-band">
        <Icon name="warning" />
        <p>
          <strong>{`“${keeping.other.draft.name}” was changed in another tab.`}</strong> This tab changed it as well:
          neither is lost.
        </p>
        <p className="flex flex-wrap gap-2">
          <button type="button" className="button" onClick={() => settle('take-other')}>
            Show that one
          </button>
          <button type="button" className="button" onClick={() => settle('keep-as-copy')}>
            Keep this as a copy
          </button>
        </p>
      </div>
    )
  if (keeping.is !== 'failed') return null
  const [what, still] = {
    blocked: ['This browser keeps nothing for this site.', 'You can work on, but closing the tab loses the draft.'],
    full: ['The browser’s store is full.', 'The last change is not kept; everything before it is.'],
    other: [
      'The last change could not be kept.',
      'It is here as long as this tab is open; the next change tries again.',
    ],
  }[keeping.why] as [string, string]
  return (
    <div role="alert" className="drafts-band">
      <Icon name="warning" />
      <p>
        <strong>{what}</strong> {still}
      </p>
      {drafts.drafts.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => saveFile('role-atlas-drafts.json', 'application/json', draftsFile(drafts.drafts))}
        >
          Save a file
        </button>
      )}
    </div>
  )
}
