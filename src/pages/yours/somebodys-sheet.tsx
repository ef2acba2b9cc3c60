import './somebodys-sheet.css'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { openHeld, takeInLink, useSomebodysDraft } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { isDraftFragment, SOMEBODYS } from '../../domain/draft/draft-place.ts'
import type { SheetSlice } from '../../domain/draft/sheet-slice.ts'
import { sheetHead } from '../../domain/heads/yours-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { SomebodysDraft } from './somebodys-draft.tsx'
import { UnreadDraft } from './unread-draft.tsx'
import { useKeptFigure } from './use-kept-figure.ts'

/**
 * Somebody else's draft, from a link or a file: apart from the reader's own, and to be read only. What the address holds of it is
 * taken out of it before anything else, so that it stands in no history.
 */
export function SomebodysSheet({ slice, link }: { slice: SheetSlice; link: PageLink<'sheet'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useDrafts()
  const { hash } = useLocation()
  const showInstead = useShowInstead()
  const somebodys = useSomebodysDraft()
  useKeptFigure(drafts, themes)
  const { show } = link
  useEffect(() => {
    if (!isDraftFragment(hash)) return openHeld(themes)
    takeInLink(hash, themes)
    showInstead({ page: 'sheet', show }, SOMEBODYS)
  }, [hash, show, themes, showInstead])
  return (
    <>
      <PageMeta head={sheetHead(slice.total, themes.length)} link={{ page: 'sheet', show: 'all' }} />
      {somebodys.is === 'here' ? (
        <SomebodysDraft draft={somebodys.draft} from={somebodys.from} slice={slice} show={show} />
      ) : somebodys.is === 'opening' ? (
        <Loading what="the draft" />
      ) : (
        <UnreadDraft fault={somebodys.is === 'unread' ? somebodys.fault : undefined} />
      )}
    </>
  )
}
