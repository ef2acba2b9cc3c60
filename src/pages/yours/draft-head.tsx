import { useRef, useState } from 'react'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { blankDraft, type Draft, decidedCount } from '../../domain/draft/draft.ts'
import { closestToDraft, draftFinding } from '../../domain/draft/draft-finding.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import { Prose } from '../../ui/controls/prose.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { DraftName } from './draft-name.tsx'
import { anchorOf } from './sheet-link.ts'

/** What the draft is called, what it comes to, and what can be undone. Without a draft it is a blank sheet. */
export function DraftHead({
  draft,
  themes,
  slice,
  goTo,
}: {
  draft: Draft | undefined
  themes: readonly Theme[]
  slice: SheetSlice
  goTo: (theme: Theme) => void
}) {
  const [chosen, choose] = useState<ModelId>()
  const told = useRef<HTMLParagraphElement>(null)
  const chooseOther = (model: ModelId) => {
    choose(model)
    // Another finding is another paragraph, with a menu of its own.
    queueMicrotask(() => told.current?.querySelector('select')?.focus())
  }
  // Beside whom it stands closest is worked out once there is something to set beside the others.
  const { query } = useIndexOnDemand(draft !== undefined && decidedCount(draft, themes) > 0)
  const models = query.state === 'ready' ? query.data.models : []
  const shown = draft ?? blankDraft('blank', 'A blank sheet')
  const finding = draftFinding(shown, themes, slice.disputed, models, chosen)
  return (
    <div className="sheet-head-grid">
      <div className="min-w-0">
        <DraftName draft={draft}>{shown.name}</DraftName>
        <p key={partsText(finding)} ref={told} className="finding mt-2">
          <Prose
            parts={finding}
            named={(named, text) => {
              if ('theme' in named) {
                const theme = themes.find(({ id }) => id === named.theme)
                return (
                  <button type="button" className="link finding-link" onClick={() => theme && goTo(theme)}>
                    {text}
                    {theme && <span className="sr-only">{`, ${anchorOf(theme).toUpperCase()}`}</span>}
                  </button>
                )
              }
              return (
                <select
                  className="finding-choice"
                  aria-label="Beside which organisation"
                  value={named.model}
                  onChange={(event) => chooseOther(event.target.value as ModelId)}
                >
                  {closestToDraft(shown, themes, models).map(({ id, shortName }) => (
                    <option key={id} value={id}>
                      {shortName}
                    </option>
                  ))}
                </select>
              )
            }}
          />
        </p>
      </div>
      <CoverageBar draft={shown} themes={themes} />
    </div>
  )
}
