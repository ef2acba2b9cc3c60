import './draft-head.css'
import './pencil.css'
import './reading-page.css'
import { Suspense, useEffect } from 'react'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { documentKey, passagesQuery } from '../../data/reading/passages-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { DocumentIn } from '../../domain/draft/document-in.ts'
import type { Draft, DraftDocument } from '../../domain/draft/draft.ts'
import { placeFigures } from '../../domain/draft/place-figures.ts'
import { passageKeys, readingCounts } from '../../domain/draft/reader-document.ts'
import { readingFinding } from '../../domain/draft/reading-words.ts'
import { readingHead } from '../../domain/heads/yours-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Loading } from '../../ui/controls/loading.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { useShowInstead } from '../../ui/controls/use-show-instead.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { GonePart, lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { begunWith, withRead } from './begin-reading.ts'
import { DraftName } from './draft-name.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { ExampleBand, TryExample } from './example-band.tsx'
import { FromDocument } from './from-document.tsx'
import { HowItGuesses } from './how-it-guesses.tsx'
import { PassageBar } from './passage-bar.tsx'
import { SHEET } from './sheet-link.ts'
import { useWorkbench } from './use-workbench.ts'

// Whoever comes without a document needs no desk.
const [Desk, prepareDesk] = lazyPart(
  () => styled(import('./desk.tsx')).then((module) => module.Desk),
  () => <GonePart what="the desk" className="my-8" />,
)

/** The reading desk: the reader's own document, passage by passage. */
export function ReadingPage({ link }: { link: PageLink<'reading'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useWorkbench()
  const draft = drafts.current?.draft
  return (
    <>
      <PageMeta head={readingHead(themes.length)} link={link} />
      <DraftsBand />
      {draft?.document ? (
        <Reading key={`${draft.id} ${draft.document.added}`} draft={draft} document={draft.document} />
      ) : (
        <NothingToRead draft={draft} isOpening={drafts.is === 'opening'} />
      )}
    </>
  )
}

function Reading({ draft, document }: { draft: Draft; document: DraftDocument }) {
  const { themes } = useVocabulary()
  useEffect(prepareDesk, [])
  const query = usePageQuery(passagesQuery(documentKey(draft, document), document.text))
  const reading = query.state === 'ready' && query.data.kind === 'read' ? query.data : undefined
  const keys = reading && passageKeys(reading.passages)
  const counts = readingCounts(document, keys)
  return (
    <>
      {document.example && <ExampleBand draft={draft} />}
      <div className="sheet-head-grid">
        <div className="min-w-0">
          <DraftName draft={draft}>{draft.name}</DraftName>
          <Finding parts={readingFinding(draft, themes, counts)} className="finding mt-2" />
        </div>
        <PassageBar document={document} keys={keys} counts={counts} />
      </div>
      <DraftPlaces here="reading" figures={placeFigures(draft, themes, counts)} />
      <QueryView query={query} what="your document">
        {(came) =>
          came.kind === 'read' ? (
            <Suspense fallback={<Loading what="your document" />}>
              <Desk draft={draft} document={document} reading={came} keys={keys ?? []} />
            </Suspense>
          ) : (
            <p className="my-8">This document is longer than the desk reads. Replace its text with a shorter one.</p>
          )
        }
      </QueryView>
    </>
  )
}

/** What the desk is, before there is a document on it: the ways to put one there. Without scripts that is all there is. */
function NothingToRead({ draft, isOpening }: { draft: Draft | undefined; isOpening: boolean }) {
  const { themes } = useVocabulary()
  const { store } = useDrafts()
  const showInstead = useShowInstead()
  const take = (document: DocumentIn) => {
    // The drafts of this browser are looked up by the time that somebody has pasted something.
    if (draft) store?.change((each) => withRead(each, document, Date.now()), 'document put in')
    else store?.begin((blank) => begunWith(blank, document, Date.now()))
  }
  return (
    <div className="reading-empty">
      <DraftName draft={draft}>{draft?.name ?? 'The reading desk'}</DraftName>
      <p className="lead mt-2">
        {`Put a role description here. Sentence by sentence the atlas suggests which of ${themes.length} themes it speaks to and what it says; you accept, or choose otherwise. It stays in this browser.`}
      </p>
      {draft && <DraftPlaces here="reading" figures={placeFigures(draft, themes)} />}
      <div className={isOpening ? 'reading-door needs-script reading-opening' : 'reading-door needs-script'}>
        <FromDocument take={take} />
        <TryExample begun={() => showInstead({ page: 'reading' })} />
      </div>
      <noscript>
        <p className="mt-4 text-ink-2">
          Reading a description needs scripts, which are off here. What the atlas asks of a role can be read without.
        </p>
      </noscript>
      <HowItGuesses isOpen />
      <p className="mt-4 flex flex-wrap gap-x-4">
        <LinkTo link={{ page: 'themes' }} className="link small-link">
          {`Read the ${themes.length} questions`}
        </LinkTo>
        <LinkTo link={SHEET} className="link small-link">
          Write a role theme by theme
        </LinkTo>
      </p>
    </div>
  )
}
