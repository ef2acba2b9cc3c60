import { useState } from 'react'
import type { CameIn } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { type Draft, decidedCount, decisionOn } from '../../domain/draft/draft.ts'
import { SOMEBODYS } from '../../domain/draft/draft-place.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import { themesShown } from '../../domain/draft/sheet-view.ts'
import { somebodysFinding } from '../../domain/draft/somebodys-finding.ts'
import type { ThemeId } from '../../domain/model.ts'
import { partsText } from '../../domain/prose.ts'
import type { SheetShow } from '../../domain/sheet-shown.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { CopyDraft } from './copy-draft.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { Decided } from './decided.tsx'
import { DraftLine } from './draft-line.tsx'
import { DraftTag } from './pencil.tsx'
import { anchorOf } from './sheet-link.ts'
import { OthersElsewhere } from './sheet-row.tsx'
import { SheetViews } from './sheet-views.tsx'
import { SomebodysBand } from './somebodys-band.tsx'

/** Somebody else's draft, theme by theme, to be read; beside what the others answer, or beside the reader's own. */
export function SomebodysDraft({
  draft,
  from,
  slice,
  show,
}: {
  draft: Draft
  from: CameIn
  slice: SheetSlice
  show: SheetShow
}) {
  const { themes, areas, roles } = useVocabulary()
  const { drafts } = useDrafts()
  const [wantsBeside, setBeside] = useState(false)
  const own = drafts.current && decidedCount(drafts.current.draft, themes) > 0 ? drafts.current.draft : undefined
  const beside = wantsBeside ? own : undefined
  const shown = themesShown(draft, themes, show)
  return (
    <>
      <SomebodysBand draft={draft} from={from} beside={beside !== undefined} setBeside={own && setBeside} />
      <SomebodysHead draft={draft} from={from} own={own} disputed={slice.disputed} />
      <div className="sheet-tools no-print">
        <SheetViews draft={draft} themes={themes} show={show} place={SOMEBODYS} />
        {decidedCount(draft, themes) > 0 && <CopyDraft draft={draft} />}
      </div>
      <div className={beside ? 'sheet-grid somebodys-beside' : 'sheet-grid'}>
        <p className="sheet-heads" aria-hidden="true">
          <span>{`${themes.length} themes in ${areas.length} areas`}</span>
          <span>
            <span key={draft.name} className="font-serif text-h3 font-semibold text-ink">
              {draft.name}
            </span>
            <DraftTag>Somebody’s draft</DraftTag>
          </span>
          <span key={String(beside !== undefined)}>
            <span className="font-serif text-h3 font-semibold text-ink">{beside ? 'Yours' : 'Elsewhere'}</span>
            {beside && <DraftTag>Draft</DraftTag>}
          </span>
        </p>
        {areas.map((area) => {
          const rows = shown.filter((theme) => theme.area === area.id)
          if (rows.length === 0) return null
          return (
            <section key={area.id} aria-labelledby={`area-${area.id}`}>
              <h2 id={`area-${area.id}`} className="sheet-band">
                {area.name}
              </h2>
              <ul>
                {rows.map((theme) => (
                  <li key={theme.id} id={anchorOf(theme)} className="sheet-row">
                    <div className="sheet-closed">
                      <div className="sheet-theme">
                        <span className="sheet-ref">{theme.ref}</span>
                        <div className="min-w-0">
                          <h3 className="sheet-name">
                            <LinkTo link={{ page: 'theme', theme: theme.id }} className="somebodys-theme">
                              {theme.name}
                            </LinkTo>
                          </h3>
                          <p className="text-question text-ink-2">{theme.question}</p>
                        </div>
                      </div>
                      <div className="sheet-answer">
                        <Decided decision={decisionOn(draft, theme.id)} theme={theme} roles={roles} readOnly theirs />
                      </div>
                      {beside ? (
                        <div key="beside" className="sheet-beside">
                          <p className="sheet-label font-semibold text-ref">Yours</p>
                          <Decided decision={decisionOn(beside, theme.id)} theme={theme} roles={roles} readOnly />
                        </div>
                      ) : (
                        <OthersElsewhere
                          key="elsewhere"
                          theme={theme}
                          others={slice.others[themes.indexOf(theme)] ?? []}
                        />
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {shown.length === 0 && <p className="py-6 text-ink-2">There is no such theme in it.</p>}
      </div>
    </>
  )
}

function SomebodysHead({
  draft,
  from,
  own,
  disputed,
}: {
  draft: Draft
  from: CameIn
  own: Draft | undefined
  disputed: readonly ThemeId[]
}) {
  const { themes } = useVocabulary()
  const finding = somebodysFinding(draft, themes, disputed, own)
  return (
    <div className="sheet-head-grid">
      <div className="min-w-0">
        <DraftLine tag="Somebody’s draft" note={`read only, from a ${from}`} />
        <PageHeading>
          <span key={draft.name}>{draft.name}</span>
        </PageHeading>
        <p key={partsText(finding)} className="finding mt-2">
          <Prose
            parts={finding}
            named={(theme, text) => (
              <LinkTo link={{ page: 'theme', theme }} className="link finding-link">
                {text}
              </LinkTo>
            )}
          />
        </p>
      </div>
      <CoverageBar draft={draft} themes={themes} />
    </div>
  )
}
