import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { PencilIcon } from './pencil.tsx'

/** Whether the draft is kept, and the steps that can be undone and done again. */
export function KeepingLine() {
  const { drafts, store } = useDrafts()
  const { history, keeping, said } = drafts
  const last = history.past.at(-1)
  const next = history.future.at(-1)
  const words = said ?? KEEPING[keeping.is]
  return (
    <div className="keeping needs-script no-print">
      <p role="status" className="text-question text-ink-3">
        <span key={words} className={keeping.is === 'keeping' ? 'after-a-moment' : ''}>
          {drafts.is === 'ready' && drafts.current ? words : ''}
        </span>
      </p>
      <button
        type="button"
        className="icon-button keeping-step"
        aria-label={last ? `Undo: ${last.name}` : 'Nothing to undo'}
        aria-disabled={!last}
        onClick={() => store?.undo()}
      >
        <PencilIcon name="undo" />
      </button>
      <button
        type="button"
        className="icon-button keeping-step"
        aria-label={next ? `Do again: ${next.name}` : 'Nothing to do again'}
        aria-disabled={!next}
        onClick={() => store?.redo()}
      >
        <PencilIcon name="redo" />
      </button>
    </div>
  )
}

const KEEPING = {
  kept: 'Kept in this browser',
  keeping: 'Keeping…',
  failed: 'Not kept: see above',
  'changed-elsewhere': 'Changed in another tab: see above',
} as const
