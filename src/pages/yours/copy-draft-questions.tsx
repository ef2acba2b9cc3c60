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
  const [copying, copy] = useCopying<Form>()
  const [asked, setAsked] = useState('')
  const open = groups.flatMap(({ questions }) => questions)
  const done = copying?.state === 'done' ? copying.what : undefined
  const said = copying === undefined || done ? asked : ''
  const start = (form: Form) => {
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
          onClick={() => open.length > 0 && start('text')}
        >
          {/* A page that was translated lets go of whole elements, not of their words. */}
          <span key={`${done} ${open.length}`}>
            {done === 'text'
              ? 'Copied'
              : open.length === 0
                ? 'Nothing left to ask'
                : `Copy ${counted(open.length, 'open question')}`}
          </span>
        </button>
        {open.length > 0 && (
          <button type="button" className="button" onClick={() => start('Markdown')}>
            <span key={done}>{done === 'Markdown' ? 'Copied' : 'As Markdown'}</span>
          </button>
        )}
        <button type="button" className="button questions-print" onClick={() => print()}>
          Print
        </button>
        <p role="status" className="questions-said">
          {said && <span key={said}>{said}</span>}
        </p>
      </div>
      {copying?.state === 'failed' && <ByHand key={copying.what} text={copying.text} what="The list" />}
    </div>
  )
}
