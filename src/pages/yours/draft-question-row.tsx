import { useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { stepOfAsking, withAnswered, withAnswerInSheet, withLeftOut, withNote } from '../../domain/draft/asking.ts'
import { type Draft, decisionOn } from '../../domain/draft/draft.ts'
import { LONGEST_NOTE } from '../../domain/draft/draft-lengths.ts'
import { draftQuestionWords, draftSays, sayingsOn, unsaidNote } from '../../domain/draft/draft-question-words.ts'
import { originWords } from '../../domain/draft/draft-words.ts'
import { askedOf, type DraftQuestion } from '../../domain/draft/questions.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { Theme } from '../../domain/model.ts'
import type { QuestionsSlice } from '../../domain/questions/questions.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { Sayings } from './sayings.tsx'
import { anchorOf, SHEET } from './sheet-link.ts'
import { useGoOn } from './use-go-on.ts'

interface Props {
  place: string
  question: DraftQuestion
  theme: Theme
  draft: Draft
  slice: QuestionsSlice
  /** It was left out. */
  left: () => void
}

/** A question that a draft leaves open: to tick, to make a note beside, or to leave out, which keeps its place for a way back. */
export function DraftQuestionRow({ place, question, theme, draft, slice, left }: Props) {
  const vocabulary = useVocabulary()
  const { store } = useDrafts()
  const row = useRef<HTMLLIElement>(null)
  const { key } = question
  const { answered = false, leftOut = false } = askedOf(draft, key)
  const words = draftQuestionWords(question, draft, vocabulary)
  const goOn = useGoOn(row, leftOut)
  const leaveOut = (isLeftOut: boolean) => {
    goOn()
    if (isLeftOut) left()
    store?.change(
      (each) => withLeftOut(each, key, isLeftOut),
      stepOfAsking(theme, isLeftOut ? 'left out' : 'brought back'),
    )
  }
  if (leftOut)
    return (
      <li ref={row} id={place} className="question question-left-out no-print">
        <p className="text-ink-2">{`“${words}” is left out.`}</p>
        <button
          type="button"
          className="link small-link"
          aria-label={`Undo: bring back “${words}”`}
          onClick={() => leaveOut(false)}
        >
          Undo
        </button>
      </li>
    )
  const box = `ask-${place}`
  return (
    <li ref={row} id={place} className="question">
      <label className="question-box">
        <input
          id={box}
          type="checkbox"
          checked={answered}
          aria-describedby={`${box}-context`}
          onChange={({ target }) =>
            store?.change(
              (each) => withAnswered(each, key, target.checked),
              stepOfAsking(theme, target.checked ? 'answered' : 'open'),
            )
          }
        />
      </label>
      <span className="question-ref">{theme.ref}</span>
      <div className="min-w-0">
        <h3 className="question-words">
          <label htmlFor={box}>
            <span key={words}>{words}</span>
          </label>
        </h3>
        <div id={`${box}-context`}>
          <Context question={question} theme={theme} draft={draft} slice={slice} />
        </div>
      </div>
      <NoteAndActions question={question} theme={theme} draft={draft} words={words} leaveOut={() => leaveOut(true)} />
    </li>
  )
}

/** Who says what elsewhere, where it is not said; else what the draft says, and where it has that from. */
function Context({ question, theme, draft, slice }: Pick<Props, 'question' | 'theme' | 'draft' | 'slice'>) {
  const { roles } = useVocabulary()
  const decision = decisionOn(draft, theme.id)
  if (question.kind !== 'not-said') {
    const says = draftSays(draft, theme, roles)
    return (
      <ul className="sayings">
        <li key={says}>
          {decision?.stance && (
            <StanceMark
              stance={decision.stance}
              letter={factLetter({ ...decision, stance: decision.stance }, theme)}
              className="mt-px"
            />
          )}
          <span>{says}</span>
        </li>
        {decision?.words?.trim() && (
          <li key={originWords(decision)} className="text-ink-3">
            {originWords(decision)}
          </li>
        )}
      </ul>
    )
  }
  const unsaid = unsaidNote(draft, theme)
  return (
    <>
      {unsaid && (
        <p key={unsaid} className="mt-1 text-ink-3">
          {unsaid}
        </p>
      )}
      <Sayings sayings={sayingsOn(theme.id, slice.groups)} theme={theme} />
    </>
  )
}

/** The note beside a question, the way into the sheet once it is an answer, and what else can be done with the question. */
function NoteAndActions({
  question: { key },
  theme,
  draft,
  words,
  leaveOut,
}: Pick<Props, 'question' | 'theme' | 'draft'> & { words: string; leaveOut: () => void }) {
  const { store } = useDrafts()
  const navigate = useNavigate()
  const field = useId()
  const visit = useRef(0)
  const [noting, setNoting] = useState(false)
  const { answered = false, note = '' } = askedOf(draft, key)
  const isOpen = noting || note !== ''
  const put = () => {
    store?.change((each) => withAnswerInSheet(each, theme.id, note), `${theme.ref} answer into the sheet`)
    navigate(`${formatDeepLink(SHEET)}#${anchorOf(theme)}`)
  }
  return (
    <>
      <p className="question-actions no-print">
        {!isOpen && (
          <button type="button" className="link small-link" onClick={() => setNoting(true)}>
            Add a note<span className="sr-only">{` to “${words}”`}</span>
          </button>
        )}
        <button type="button" className="quiet-link small-link" onClick={leaveOut}>
          Leave out<span className="sr-only">{` “${words}”`}</span>
        </button>
      </p>
      {isOpen && (
        <div className="question-note">
          <textarea
            id={field}
            className="field question-field no-print"
            rows={1}
            maxLength={LONGEST_NOTE}
            aria-label={`Note to “${words}”`}
            // biome-ignore lint/a11y/noAutofocus: it opens at a press, to be written in
            autoFocus={noting}
            value={note}
            onFocus={() => {
              visit.current += 1
            }}
            onBlur={() => setNoting(false)}
            onChange={({ target }) =>
              store?.change(
                (each) => withNote(each, key, target.value),
                stepOfAsking(theme, 'note'),
                `${key} note ${visit.current}`,
              )
            }
          />
          <p className="question-note-printed">{note}</p>
          {answered && note.trim() !== '' && (
            <button type="button" className="link small-link no-print" onClick={put}>
              Put this answer into the sheet
            </button>
          )}
        </div>
      )}
    </>
  )
}
