import { useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { contextWords, copiedWords } from '../../domain/draft/draft-question-words.ts'
import { askedOf, type DraftQuestion, type DraftQuestionGroup } from '../../domain/draft/questions.ts'
import type { QuestionsSlice } from '../../domain/questions/questions.ts'
import { draftQuestionsMarkdown, draftQuestionsText } from '../../domain/share/share-draft-questions.ts'
import { counted } from '../../domain/words.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'
import { PickStrip } from './pick-strip.tsx'

type Form = 'text' | 'Markdown'

/**
 * Copies the open questions of a draft with their notes, in plain words or as Markdown, and prints the list. What was copied is said
 * until something else is.
 */
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
  const [copying, copy] = useCopying<string>()
  const [form, setForm] = useState<Form>('text')
  const [asked, setAsked] = useState('')
  const open = groups.flatMap(({ questions }) => questions)
  const done = copying?.state === 'done'
  const said = copying === undefined || copying.state === 'done' ? asked : ''
  const start = () => {
    const write = form === 'text' ? draftQuestionsText : draftQuestionsMarkdown
    const context = (question: DraftQuestion) => contextWords(question, draft, slice.groups, vocabulary)
    const text = write(draft, groups, vocabulary, context, addressOf)
    setAsked(copiedWords(open.length, form, open.filter(({ key }) => askedOf(draft, key).note).length))
    copy(form, text, () => copyText(text))
  }
  return (
    <div className="questions-copy no-print">
      <div className="questions-foot">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={open.length === 0}
          onClick={() => open.length > 0 && start()}
        >
          {/* A page that was translated lets go of whole elements, not of their words. */}
          <span key={`${done} ${open.length}`}>
            {done
              ? 'Copied'
              : open.length === 0
                ? 'Nothing left to ask'
                : `Copy ${counted(open.length, 'open question')}`}
          </span>
        </button>
        <p role="status" className="questions-said">
          {said && <span key={said}>{said}</span>}
        </p>
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
      {copying?.state === 'failed' && (
        <div className="basis-full">
          <ByHand key={copying.what} text={copying.text} what="The list" />
        </div>
      )}
    </div>
  )
}
