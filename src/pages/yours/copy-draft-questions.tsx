import { useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { contextWords } from '../../domain/draft/draft-question-words.ts'
import type { DraftQuestion, DraftQuestionGroup } from '../../domain/draft/questions.ts'
import type { QuestionsSlice } from '../../domain/questions/questions.ts'
import { draftQuestionsMarkdown, draftQuestionsText } from '../../domain/share/share-draft-questions.ts'
import { counted } from '../../domain/words.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import { PickStrip } from './pick-strip.tsx'

type Form = 'text' | 'Markdown'

/** Copies the open questions of a draft with their notes, in plain words or as Markdown, and prints the list. */
export function CopyDraftQuestions({
  draft,
  groups,
  slice,
}: {
  draft: Draft
  groups: readonly DraftQuestionGroup[]
  slice: QuestionsSlice
}) {
  const vocabulary = useVocabulary()
  const addressOf = useSharedAddress()
  const [copying, copy] = useCopying<Form>()
  const [form, setForm] = useState<Form>('text')
  const left = groups.reduce((sum, { questions }) => sum + questions.length, 0)
  const done = copying?.state === 'done' ? copying.what : undefined
  const start = () => {
    const write = form === 'text' ? draftQuestionsText : draftQuestionsMarkdown
    const context = (question: DraftQuestion) => contextWords(question, draft, slice.groups, vocabulary)
    const text = write(draft, groups, vocabulary, context, addressOf)
    copy(form, text, () => copyText(text))
  }
  return (
    <>
      <div className="questions-copy">
        <div className="questions-foot">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={left === 0}
            onClick={() => left > 0 && start()}
          >
            {/* A page that was translated lets go of whole elements, not of their words. */}
            <span key={`${done} ${left}`}>
              {done ? 'Copied' : left === 0 ? 'Nothing left to ask' : `Copy ${counted(left, 'open question')}`}
            </span>
          </button>
        </div>
        <span className="questions-as" aria-hidden="true">
          Copied as
        </span>
        <PickStrip
          label="Copied as"
          options={[
            { value: 'text', name: 'Text' },
            { value: 'Markdown', name: 'Markdown' },
          ]}
          chosen={form}
          choose={setForm}
        />
        <button type="button" className="button questions-print" onClick={() => print()}>
          Print
        </button>
      </div>
      <p role="status" className="sr-only">
        {done && `Copied as ${done}`}
      </p>
      {copying?.state === 'failed' && (
        <div className="basis-full">
          <ByHand key={copying.what} text={copying.text} what="The list" />
        </div>
      )}
    </>
  )
}
