import './somebodys-sheet.css'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { openHeld, takeInLink, useSomebodysDraft } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { isDraftFragment, SOMEBODYS } from '../../domain/draft/draft-place.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { Loading } from '../../ui/controls/loading.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { BesideChosen } from './beside-chosen.tsx'
import { SomebodysBand } from './somebodys-band.tsx'
import { UnreadDraft } from './unread-draft.tsx'
import { useKeptFigure } from './use-kept-figure.ts'

/**
 * Somebody else's draft beside others, to be read only. What the address holds of it is taken out of it before anything else; in
 * its place stands whose draft it is, also once a way within the page led to another.
 */
export function SomebodysBeside({ link }: { link: PageLink<'beside'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useDrafts()
  const { hash, pathname } = useLocation()
  const showInstead = useShowInstead()
  const somebodys = useSomebodysDraft()
  useKeptFigure(drafts, themes)
  useEffect(() => {
    // It still stands while the page that the reader goes on to is fetched.
    if (pathname !== formatPath(link)) return
    if (isDraftFragment(hash)) takeInLink(hash, themes)
    else openHeld(themes)
    if (hash === `#${SOMEBODYS}`) return
    showInstead(link, SOMEBODYS)
  }, [hash, pathname, link, themes, showInstead])
  if (somebodys.is === 'opening') return <Loading what="the draft" />
  if (somebodys.is !== 'here') return <UnreadDraft fault={somebodys.is === 'unread' ? somebodys.fault : undefined} />
  const { draft, from } = somebodys
  return (
    <>
      <SomebodysBand draft={draft} from={from} beside={false} setBeside={undefined} />
      <BesideChosen draft={draft} from={from} link={link} />
    </>
  )
}
