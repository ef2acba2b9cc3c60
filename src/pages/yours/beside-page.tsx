import '../../ui/controls/chip.css'
import '../../ui/controls/choice-strip.css'
import '../../ui/table/comparison-table.css'
import '../../ui/table/comparison-bands.css'
import '../../ui/marks/scale-undecided.css'
import './beside-page.css'
import './draft-head.css'
import './pencil.css'
import { Suspense, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { startQuery } from '../../data/start-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { isDraftFragment, SOMEBODYS } from '../../domain/draft/draft-place.ts'
import type { StartSlice } from '../../domain/draft/start-slice.ts'
import { besideHead } from '../../domain/heads/yours-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { BesideChosen } from './beside-chosen.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { useWorkbench } from './use-workbench.ts'

/** The reader's own role as one more column beside others. All of the view stands in the address, none of the draft. */
export function BesidePage({ link }: { link: PageLink<'beside'> }) {
  const query = usePageQuery(startQuery)
  return (
    <QueryView query={query} what="this page">
      {(slice) => <Beside slice={slice} link={link} />}
    </QueryView>
  )
}

// Few visits come with somebody else's draft.
const [SomebodysBeside] = lazyPart(
  () => styled(import('./somebodys-beside.tsx')).then((module) => module.SomebodysBeside),
  () => <GonePart what="the draft" className="mt-6" />,
)

function Beside({ slice, link }: { slice: StartSlice; link: PageLink<'beside'> }) {
  const { themes } = useVocabulary()
  const isSomebodys = useIsSomebodys()
  return (
    <div className="beside-page">
      <PageMeta
        head={besideHead(slice.total, themes.length)}
        link={{ page: 'beside', models: [], show: 'all', sort: 'area' }}
      />
      {isSomebodys ? (
        <Suspense fallback={<Loading what="the draft" />}>
          <SomebodysBeside link={link} />
        </Suspense>
      ) : (
        <Own link={link} total={slice.total} />
      )}
    </div>
  )
}

function Own({ link, total }: { link: PageLink<'beside'>; total: number }) {
  const { drafts } = useWorkbench()
  const draft = drafts.current?.draft
  return (
    <>
      <DraftsBand />
      {draft ? <BesideChosen draft={draft} link={link} /> : <NoDraft total={total} opening={drafts.is === 'opening'} />}
    </>
  )
}

/** Whether somebody else's draft is shown, as the address says; a way within the page to another view or place leaves it so. */
function useIsSomebodys(): boolean {
  const { hash } = useLocation()
  const kind = useNavigationType()
  const isHydrated = useHydrated()
  const [was, set] = useState(false)
  // The page that was made ahead knows no place.
  const named = isHydrated && (isDraftFragment(hash) || hash === `#${SOMEBODYS}`)
  // Going back may lead to the reader's own.
  const is = named || (was && !(kind === 'POP' && hash === ''))
  if (is !== was) set(is)
  return is
}

/** What the page made ahead says, and what is said to whoever has no draft. */
function NoDraft({ total, opening }: { total: number; opening: boolean }) {
  return (
    <>
      <div className="pt-6 max-w-3xl">
        <PageHeading>Your role, beside others</PageHeading>
        <p className={`lead mt-3 ${opening ? 'beside-opening' : ''}`}>There is no draft to set beside them.</p>
        <p className={`mt-2 text-ink-2 ${opening ? 'beside-opening' : ''}`}>
          {`Begin one, and it becomes one more column beside up to four of ${counted(total, 'published definition')}.`}
        </p>
        <noscript>
          <p className="mt-3 text-ink-2">Setting a draft beside others needs scripts, which are off here.</p>
        </noscript>
      </div>
      <DraftPlaces here="beside" />
      <p className={`mt-6 flex flex-wrap gap-2 ${opening ? 'beside-opening' : ''}`}>
        <LinkTo link={{ page: 'yours' }} className="button button-primary">
          Begin a draft
        </LinkTo>
        <LinkTo link={{ page: 'compare' }} className="button">
          Compare the others alone
        </LinkTo>
      </p>
    </>
  )
}
