import { use, useEffect } from 'react'
import { keepBeside, keptBeside } from '../../data/drafts/kept-beside.ts'
import type { CameIn } from '../../data/drafts/somebodys-draft.ts'
import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { closestToDraft } from '../../domain/draft/draft-finding.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { BesideOthers } from './beside-others.tsx'

/**
 * The draft beside those that the link names. Where it names none, beside those of the last time, else the two that it is
 * closest to. `from` is where somebody else's came from.
 */
export function BesideChosen({ draft, link, from }: { draft: Draft; link: PageLink<'beside'>; from?: CameIn }) {
  const { themes } = useVocabulary()
  const NotHere = use(NotHereContext)
  const showInstead = useShowInstead()
  const none = link.models.length === 0
  const index = useIndexOnDemand(none)
  const models = index.query.state === 'ready' ? index.query.data.models : undefined
  const own = from === undefined ? draft.id : undefined
  useEffect(() => {
    if (!none) {
      if (own !== undefined) keepBeside(own, link.models)
      return
    }
    if (!models) return
    const kept = own === undefined ? [] : keptBeside(own, models)
    const closest = () => closestToDraft(draft, themes, models).slice(0, CLOSEST)
    const chosen = kept.length > 0 ? kept : closest().map(({ id }) => id)
    if (chosen.length > 0) showInstead({ ...link, models: chosen })
  }, [none, models, draft, own, themes, link, showInstead])
  if (!none)
    return <BesideOthers draft={draft} from={from} link={link} index={index} missing={<NotHere link={link} />} />
  return (
    <QueryView query={index.query} what="the organisations">
      {() => <Loading what="whom it is closest to" />}
    </QueryView>
  )
}

/** So many stand beside a draft at first. */
const CLOSEST = 2
