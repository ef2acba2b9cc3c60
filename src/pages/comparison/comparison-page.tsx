import '../../ui/controls/chip.css'
import '../../ui/table/comparison-table.css'
import '../../ui/table/comparison-bands.css'
import './comparison-page.css'
import './stacked.css'
import { Suspense, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { compareAll } from '../../domain/comparing/compare-all.ts'
import { comparisonHead } from '../../domain/heads/comparison-heads.ts'
import { shownInWords, withRowToggled, withShow } from '../../domain/links/comparison-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ThemeId } from '../../domain/model.ts'
import { capitalised, listInProse } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { LaterLegend } from '../../ui/marks/later-legend.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { type Column, isReady, useColumns } from './columns.ts'
import { ComparisonIntro } from './comparison-intro.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { NobodySpeaks } from './nobody-speaks.tsx'
import { OrderLinks } from './order-links.tsx'
import { comparedRows } from './row-states.ts'
import { rowId } from './theme-row.tsx'
import { Toolbar } from './toolbar.tsx'
import { isStackable, useStackParts } from './use-arrangement.ts'
import { ViewChanges } from './view-changes.tsx'

// Few views are empty. Where its script is gone, the sentence about the rows stands for it.
const [EmptyView] = lazyPart(() => styled(import('./empty-view.tsx')).then((module) => module.EmptyView), NothingShown)

/** Two to five models side by side. All of its state stands in the address. */
export function ComparisonPage({ link }: { link: PageLink<'comparison'> }) {
  const NotHere = use(NotHereContext)
  const { columns, missing } = useColumns(link.view.order)
  if (missing) return <NotHere link={link} />
  return <Comparison link={link} columns={columns} />
}

function Comparison({ link, columns }: { link: PageLink<'comparison'>; columns: Column[] }) {
  const vocabulary = useVocabulary()
  const { themes } = vocabulary
  const root = useRef<HTMLDivElement>(null)
  const ready = useMemo(() => columns.filter(isReady), [columns])
  const comparison = useMemo(
    () =>
      compareAll(
        themes,
        ready.map(({ data }) => data),
      ),
    [themes, ready],
  )
  const { show, sort } = link.view
  const open = link.view.open.join('.')
  const [folds, setFolds] = useState(true)
  const compared = useMemo(
    () => comparedRows(comparison, ready.length, vocabulary, { show, sort, open: open.split('.') as ThemeId[] }, folds),
    [comparison, ready.length, vocabulary, show, sort, open, folds],
  )
  const shown = [...compared.rows.values()].filter((row) => row.shown).length
  const shownWords = shownInWords(link.view.show, shown, themes.length)
  const complete = ready.length === columns.length
  const title = capitalised(listInProse(columns.map(({ inProse }) => inProse)))
  useOpenRowInSight(link)
  const parts = useStackParts(link)
  const stacked = parts && isStackable(link)
  const inTwo = parts !== undefined && !stacked
  const Table = stacked ? parts.StackTable : ComparisonTable
  return (
    <div ref={root} id="comparison-page" className="comparison-page">
      {complete ? (
        <PageMeta
          head={comparisonHead(
            [...ready].sort(byId).map(({ data }) => data),
            comparison,
          )}
          link={link}
        />
      ) : (
        <title>{`Tech lead: ${title}`}</title>
      )}
      <ComparisonIntro link={link} columns={columns} compared={compared} title={title} />
      <Toolbar link={link} columns={columns} count={compared.count} Tools={parts?.PhoneTools} />
      <p className="without-script mb-3 text-question text-ink-3">
        Every answer is shown, area by area. Filtering and sorting them takes JavaScript.
      </p>
      <div className="mb-2 flex flex-wrap items-center gap-x-6">
        {show !== 'all' && shown > 0 && (
          <p className="text-ink-2">
            <span>{shownWords}</span>{' '}
            <LinkTo link={withShow(link, 'all')} replace keepScroll className="link no-print">
              Show all
            </LinkTo>
          </p>
        )}
        {ready.length > 1 && shown > 0 && <OrderLinks link={link} />}
      </div>
      <ViewChanges root={root} link={link} columns={columns} shown={shownWords} />
      {inTwo && <parts.InTwo all={columns.length} />}
      <Table
        link={link}
        columns={columns}
        compared={compared}
        vocabulary={vocabulary}
        caption={`${title} on ${themes.length} themes`}
        inTwo={inTwo}
        toggle={useToggle(link)}
      />
      <NobodySpeaks folded={compared.folded} of={themes.length} models={link.models} unfold={() => setFolds(false)} />
      {shown === 0 && (
        <Suspense>
          <EmptyView link={link} counts={compared.counts} models={ready.length} />
        </Suspense>
      )}
      <div id="marks" className="mt-12 max-w-3xl lg:max-w-lg">
        <LaterLegend headingId="marks-heading" long />
      </div>
    </div>
  )
}

function NothingShown() {
  return <p className="py-10">This view shows none of the themes.</p>
}

function byId(a: Column, b: Column): number {
  return a.id < b.id ? -1 : 1
}

/** Opens and closes a row. The function stays the same from view to view, so that rows need not be drawn anew. */
function useToggle(link: PageLink<'comparison'>): (theme: ThemeId) => void {
  const showInstead = useShowInstead()
  const latest = useRef({ link, showInstead })
  useLayoutEffect(() => {
    latest.current = { link, showInstead }
  }, [link, showInstead])
  return useCallback((theme) => {
    const { link, showInstead } = latest.current
    showInstead(withRowToggled(link, theme))
  }, [])
}

/** A link that opens a row brings it into sight, once, unless the reader is somewhere on the page already. */
function useOpenRowInSight(link: PageLink<'comparison'>): void {
  const [theme] = link.view.open
  const done = useRef(false)
  useEffect(() => {
    if (theme === undefined || done.current) return
    done.current = true
    import('../../ui/frame/landing.ts').then(
      ({ isLanding, land }) => {
        // The way back leads to where they were, and a place in the address counts more.
        if (window.scrollY !== 0 || isLanding() || window.location.hash !== '') return
        land(() => document.getElementById(rowId(theme))?.scrollIntoView())
      },
      () => {},
    )
  }, [theme])
}
