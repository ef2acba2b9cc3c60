import '../../ui/controls/choice-strip.css'
import './draft-head.css'
import './pencil.css'
import './sheet-page.css'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { sheetQuery } from '../../data/sheet-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { blankDraft, type Draft, decidedCount } from '../../domain/draft/draft.ts'
import { isDraftFragment, SOMEBODYS } from '../../domain/draft/draft-place.ts'
import { placeFigures } from '../../domain/draft/place-figures.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import { nextUndecided, themesShown } from '../../domain/draft/sheet-view.ts'
import { sheetHead } from '../../domain/heads/yours-head.ts'
import { tidyPlace } from '../../domain/links/as-meant.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { Area, Theme, ThemeId } from '../../domain/model.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { DraftHead } from './draft-head.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { DraftTag } from './pencil.tsx'
import { anchorOf } from './sheet-link.ts'
import { prepareRow, SheetRow } from './sheet-row.tsx'
import { SheetViews } from './sheet-views.tsx'
import { useWorkbench } from './use-workbench.ts'

/** The reader's own role, to be decided theme by theme. */
export function SheetPage({ link }: { link: PageLink<'sheet'> }) {
  const query = usePageQuery(sheetQuery)
  const { hash } = useLocation()
  // The page that was made ahead knows no place.
  const isSomebodys = useHydrated() && (isDraftFragment(hash) || hash === `#${SOMEBODYS}`)
  return (
    <QueryView query={query} what="the sheet">
      {(slice) =>
        isSomebodys ? (
          <Suspense fallback={<Loading what="the draft" />}>
            <SomebodysSheet slice={slice} link={link} />
          </Suspense>
        ) : (
          <Sheet slice={slice} link={link} />
        )
      }
    </QueryView>
  )
}

// Few visits come with somebody else's draft.
const [SomebodysSheet] = lazyPart(
  () => styled(import('./somebodys-sheet.tsx')).then((module) => module.SomebodysSheet),
  () => <GonePart what="the draft" className="mt-6" />,
)

// There is nothing to copy before something is decided.
const [CopyDraft] = lazyPart(() => styled(import('./copy-draft.tsx')).then((module) => module.CopyDraft))

/** What the sheet shows before there is a draft: the first decision begins one. */
const BLANK = blankDraft('blank', 'A blank sheet')

function Sheet({ slice, link }: { slice: SheetSlice; link: PageLink<'sheet'> }) {
  const { themes, areas, roles } = useVocabulary()
  const { drafts } = useWorkbench()
  const showInstead = useShowInstead()
  const { hash } = useLocation()
  const draft = drafts.current?.draft ?? BLANK
  useEffect(prepareRow, [])
  const isOpening = drafts.is === 'opening'
  // A row that is decided stays in its view until the view is chosen anew: it would go from under the hand.
  const shown = useShown(draft, themes, link, isOpening)
  const open = isOpening ? undefined : themes.find((theme) => anchorOf(theme) === tidyPlace(hash.slice(1)))
  const goTo = (theme: Theme | undefined, show = link.show) =>
    showInstead({ page: 'sheet', show }, theme && anchorOf(theme))
  const toNext = () => {
    const next = nextUndecided(draft, themes, open?.id)
    if (next) goTo(next, shown.includes(next) ? link.show : 'all')
  }
  const next = nextUndecided(draft, themes, open?.id)
  return (
    <>
      <PageMeta head={sheetHead(slice.total, themes.length)} link={{ page: 'sheet', show: 'all' }} />
      <DraftsBand />
      <DraftHead draft={drafts.current ? draft : undefined} themes={themes} slice={slice} goTo={goTo} />
      <DraftPlaces here="sheet" figures={placeFigures(drafts.current?.draft, themes)} />
      <div className="sheet-tools no-print">
        <SheetViews draft={draft} themes={themes} show={link.show} />
        {drafts.current && decidedCount(draft, themes) > 0 && (
          <Suspense>
            <CopyDraft draft={draft} />
          </Suspense>
        )}
        {next && (
          <button type="button" className="button button-primary needs-script sheet-next" onClick={toNext}>
            <span key={next.ref}>{`Next not decided: ${next.ref}`}</span>
            <Icon name="arrow" />
          </button>
        )}
      </div>
      <noscript>
        <p className="mb-4 text-ink-2">
          Deciding needs scripts, which are off here. What the others answer stands beside each question.
        </p>
      </noscript>
      <div className="sheet-grid">
        <p className="sheet-heads" aria-hidden="true">
          <span>{`${themes.length} themes in ${areas.length} areas`}</span>
          <span>
            <span className="font-serif text-h3 font-semibold text-ink" key={draft.name}>
              {draft.name}
            </span>
            <DraftTag>Draft</DraftTag>
          </span>
          <span className="font-serif text-h3 font-semibold text-ink">Elsewhere</span>
        </p>
        {areas.map((area) => (
          <AreaRows key={area.id} area={area} shown={shown}>
            {(theme) => (
              <SheetRow
                key={theme.id}
                theme={theme}
                draft={draft}
                roles={roles}
                others={slice.others[themes.indexOf(theme)] ?? []}
                opening={isOpening}
                isOpen={open === theme}
                toggle={() => goTo(open === theme ? undefined : theme)}
                close={() => goTo(undefined)}
                toNext={next && toNext}
                next={next}
              />
            )}
          </AreaRows>
        ))}
        {shown.length === 0 && <p className="py-6 text-ink-2">{EMPTY[link.show]}</p>}
      </div>
    </>
  )
}

const EMPTY: Record<PageLink<'sheet'>['show'], string> = {
  all: 'There is no theme.',
  undecided: 'Every theme is decided.',
  answered: 'Nothing is answered yet.',
  'left-out': 'Nothing is left out on purpose.',
}

function AreaRows({
  area,
  shown,
  children,
}: {
  area: Area
  shown: readonly Theme[]
  children: (theme: Theme) => React.ReactNode
}) {
  const own = shown.filter((theme) => theme.area === area.id)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return null
  return (
    <section aria-labelledby={`area-${area.id}`}>
      <h2 id={`area-${area.id}`} className="sheet-band">
        {area.name} <span>{first === last ? first.ref : `${first.ref}–${last.ref}`}</span>
      </h2>
      <ul>{own.map(children)}</ul>
    </section>
  )
}

/** The themes that the chosen view showed when it was chosen. */
function useShown(draft: Draft, themes: readonly Theme[], { show }: PageLink<'sheet'>, isOpening: boolean): Theme[] {
  const [kept, setKept] = useState<{ show: string; id: string; ids: ThemeId[] }>()
  const now = useMemo(() => themesShown(draft, themes, show).map(({ id }) => id), [draft, themes, show])
  const isKept = kept?.show === show && kept.id === draft.id
  useEffect(() => {
    if (!isOpening && !isKept) setKept({ show, id: draft.id, ids: now })
  }, [isOpening, isKept, show, draft.id, now])
  if (show === 'all' || isOpening) return [...themes]
  const ids = new Set(isKept ? [...kept.ids, ...now] : now)
  return themes.filter(({ id }) => ids.has(id))
}
