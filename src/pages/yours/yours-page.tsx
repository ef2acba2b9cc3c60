import './pencil.css'
import './yours-page.css'
import { useNavigate } from 'react-router'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { startQuery } from '../../data/start-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { type Draft, decidedCount } from '../../domain/draft/draft.ts'
import { readingCounts } from '../../domain/draft/reader-document.ts'
import type { StartSlice } from '../../domain/draft/start-slice.ts'
import { yoursHead } from '../../domain/heads/yours-head.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { counted } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { BeginFrom } from './begin-from.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { SHEET } from './sheet-link.ts'
import { StaysWithYou } from './stays-with-you.tsx'
import { useKeptFigure } from './use-kept-figure.ts'
import { YourDrafts } from './your-drafts.tsx'

/** The reader's own role: the ways to begin, and back to what was begun. */
export function YoursPage({ link }: { link: PageLink<'yours'> }) {
  const query = usePageQuery(startQuery)
  return (
    <QueryView query={query} what="the ways to begin">
      {(slice) => <Start slice={slice} link={link} />}
    </QueryView>
  )
}

function Start({ slice, link }: { slice: StartSlice; link: PageLink<'yours'> }) {
  const { themes } = useVocabulary()
  const { drafts, store } = useDrafts()
  const navigate = useNavigate()
  const { current } = drafts
  useKeptFigure(drafts, themes)
  const open = (id: string) => {
    store?.open(id)
    navigate(formatDeepLink(SHEET))
  }
  return (
    <>
      <PageMeta head={yoursHead(slice.total, themes.length)} link={link} />
      <DraftsBand />
      <div className="start-head">
        <div className="max-w-2xl">
          <PageHeading className="display">{headline(slice.total)}</PageHeading>
          <p className="lead mt-4">
            Read a role description against the atlas, or write one from it. A draft stands beside the others as one
            more column, and leaves you with the questions to ask.
          </p>
          <noscript>
            <p className="mt-4 text-ink-2">
              Writing a role needs scripts, which are off here. What the others answer can be read without: theme by
              theme, or as questions to ask.
            </p>
          </noscript>
          <div className="start-go">
            {current && (
              <>
                <LinkTo link={SHEET} className="button button-primary">
                  {/* A page that was translated lets go of whole elements, not of their words. */}
                  <span key={current.draft.name}>{`Go on with ${current.draft.name}`}</span>
                  <Icon name="arrow" />
                </LinkTo>
                <p key={current.changed} className="text-ink-2">
                  {[
                    `${decidedCount(current.draft, themes)} of ${themes.length} themes decided`,
                    ...stillToRead(current.draft),
                  ].join(', ')}
                </p>
              </>
            )}
          </div>
        </div>
        <StaysWithYou />
      </div>
      <BeginFrom slice={slice} />
      <YourDrafts open={open} />
    </>
  )
}

/** How many passages of a draft's document are not read yet: “10 passages still to read”. */
function stillToRead({ document }: Draft): string[] {
  if (!document) return []
  const { total, read } = readingCounts(document)
  return read < total ? [`${counted(total - read, 'passage')} still to read`] : []
}

/** Places that are told in words. */
const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]

/** “The sixth answer is yours”; of many, “Your own answer”. */
function headline(total: number): string {
  const place = PLACES[total]
  return place ? `The ${place} answer is yours` : 'Your own answer'
}
