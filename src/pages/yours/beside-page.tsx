import '../../ui/controls/chip.css'
import '../../ui/controls/choice-strip.css'
import '../../ui/table/comparison-table.css'
import '../../ui/table/comparison-bands.css'
import './beside-page.css'
import './draft-head.css'
import './pencil.css'
import { use, useEffect } from 'react'
import { useNavigate } from 'react-router'
import { keepBeside, keptBeside } from '../../data/drafts/kept-beside.ts'
import { startQuery } from '../../data/start-query.ts'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { closestToDraft } from '../../domain/draft/draft-finding.ts'
import type { StartSlice } from '../../domain/draft/start-slice.ts'
import { besideHead } from '../../domain/heads/yours-head.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { BesideOthers } from './beside-others.tsx'
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

function Beside({ slice, link }: { slice: StartSlice; link: PageLink<'beside'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useWorkbench()
  const draft = drafts.current?.draft
  return (
    <div className="beside-page">
      <PageMeta
        head={besideHead(slice.total, themes.length)}
        link={{ page: 'beside', models: [], show: 'all', sort: 'area' }}
      />
      <DraftsBand />
      {draft ? <Chosen draft={draft} link={link} /> : <NoDraft total={slice.total} opening={drafts.is === 'opening'} />}
    </div>
  )
}

/** The draft beside those that the link names. Where it names none, beside those of the last time, else the two that it is closest to. */
function Chosen({ draft, link }: { draft: Draft; link: PageLink<'beside'> }) {
  const { themes } = useVocabulary()
  const NotHere = use(NotHereContext)
  const navigate = useNavigate()
  const none = link.models.length === 0
  const index = useIndexOnDemand(none)
  const models = index.query.state === 'ready' ? index.query.data.models : undefined
  useEffect(() => {
    if (!none) return keepBeside(draft.id, link.models)
    if (!models) return
    const kept = keptBeside(draft.id, models)
    const closest = () => closestToDraft(draft, themes, models).slice(0, CLOSEST)
    const chosen = kept.length > 0 ? kept : closest().map(({ id }) => id)
    if (chosen.length > 0)
      navigate(formatDeepLink({ ...link, models: chosen }), { replace: true, state: { keepScroll: true } })
  }, [none, models, draft, themes, link, navigate])
  if (!none) return <BesideOthers draft={draft} link={link} index={index} missing={<NotHere link={link} />} />
  return (
    <QueryView query={index.query} what="the organisations">
      {() => <Loading what="whom it is closest to" />}
    </QueryView>
  )
}

/** So many stand beside a draft at first. */
const CLOSEST = 2

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
