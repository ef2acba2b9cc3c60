import { useEffect, useState } from 'react'
import { checkQuery } from '../../data/check-query.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { checkHead } from '../../domain/heads/check-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { QuestionsSlice } from '../../domain/questions/questions.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { GonePart } from '../../ui/lazy-part.tsx'
import { preparedPart } from '../../ui/prepared-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'
import { AtlasQuestions } from './atlas-questions.tsx'

// Most come without a draft: what shows one comes when there is one.
const [DraftQuestions, prepareDraftQuestions] = preparedPart(() =>
  styled(import('./draft-questions.tsx')).then((m) => m.DraftQuestions),
)

/** What to ask before one takes the role: of a draft what it leaves open, else every question of the atlas. */
export function CheckPage({ link }: { link: PageLink<'check'> }) {
  const query = usePageQuery(checkQuery)
  return (
    <QueryView query={query} what="the list of questions">
      {(slice) => <Questions slice={slice} link={link} />}
    </QueryView>
  )
}

function Questions({ slice, link }: { slice: QuestionsSlice; link: PageLink<'check'> }) {
  const { themes } = useVocabulary()
  const { drafts } = useDrafts()
  const [wantsAll, setWantsAll] = useState(false)
  const draft = drafts.current?.draft
  const part = useDraftPart(draft !== undefined)
  // The one list takes the place of the other, with the button that was pressed.
  const turnTo = (all: boolean) => {
    setWantsAll(all)
    queueMicrotask(() => document.querySelector('h1')?.focus())
  }
  return (
    <>
      {/* The same whatever the draft: nothing of one stands in a title. */}
      <PageMeta head={checkHead(slice, themes)} link={link} />
      {part === 'gone' && <GonePart what="what your draft leaves open" className="mt-4" />}
      {draft && part === 'here' && !wantsAll ? (
        <DraftQuestions key={draft.id} draft={draft} slice={slice} toAll={() => turnTo(true)} />
      ) : (
        <AtlasQuestions slice={slice} toDraft={draft && part === 'here' ? () => turnTo(false) : undefined} />
      )}
    </>
  )
}

/** Whether what shows a draft is here, which is asked for once there is one. Until then the questions of the atlas stand. */
function useDraftPart(isNeeded: boolean): 'coming' | 'here' | 'gone' {
  const [part, setPart] = useState<'coming' | 'here' | 'gone'>('coming')
  useEffect(() => {
    if (!isNeeded) return
    prepareDraftQuestions().then(
      () => setPart('here'),
      () => setPart('gone'),
    )
  }, [isNeeded])
  return part
}
