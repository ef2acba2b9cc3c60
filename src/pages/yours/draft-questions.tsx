import './pencil.css'
import './draft-head.css'
import './draft-questions.css'
import { useRef, useState } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { withAllBack } from '../../domain/draft/asking.ts'
import type { Draft } from '../../domain/draft/draft.ts'
import { DRAFT_QUESTION_KINDS, questionsFinding, questionsTitle } from '../../domain/draft/draft-question-words.ts'
import { placeFigures } from '../../domain/draft/place-figures.ts'
import { type DraftQuestion, draftQuestions, onlyThese, sortedQuestions } from '../../domain/draft/questions.ts'
import { partsText } from '../../domain/prose.ts'
import type { QuestionsSlice } from '../../domain/questions/questions.ts'
import { capitalised, counted, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Prose } from '../../ui/controls/prose.tsx'
import { CopyDraftQuestions } from './copy-draft-questions.tsx'
import { DraftName } from './draft-name.tsx'
import { DraftPlaces } from './draft-places.tsx'
import { DraftQuestionRow } from './draft-question-row.tsx'
import { DraftsBand } from './drafts-band.tsx'
import { PickStrip } from './pick-strip.tsx'
import { anchorOf } from './sheet-link.ts'
import { useWorkbench } from './use-workbench.ts'

type Shown = 'all' | 'open' | 'answered'

/** What a draft leaves open, as questions to tick, to make notes beside and to copy. `toAll` leads to those of the atlas. */
export function DraftQuestions({ draft, slice, toAll }: { draft: Draft; slice: QuestionsSlice; toAll: () => void }) {
  const { themes } = useVocabulary()
  const { store } = useWorkbench()
  const groups = draftQuestions(draft, themes, slice.disputed)
  const sorted = sortedQuestions(draft, groups)
  const { open, answered, leftOut } = sorted
  const [{ view, kept }, setView] = useState<{ view: Shown; kept: readonly string[] }>({ view: 'all', kept: [] })
  // What is left out stays in its place, to be brought back, until the page is left.
  const [leftNow, setLeftNow] = useState<readonly string[]>([])
  const inView = { all: [...open, ...answered], open, answered }[view]
  // What is ticked in a view stays until the view is chosen anew: it would go from under the hand.
  const isShown = (question: DraftQuestion) =>
    leftOut.includes(question)
      ? leftNow.includes(question.key) && (view === 'all' || kept.includes(question.key))
      : inView.includes(question) || kept.includes(question.key)
  const shown = onlyThese(groups, isShown)
  const gone = leftOut.filter((question) => !isShown(question)).length
  const choose = (next: Shown) => {
    const now = next === 'all' ? [] : { open, answered }[next]
    setLeftNow([])
    setView({ view: next, kept: now.map(({ key }) => key) })
  }
  const list = useRef<HTMLDivElement>(null)
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>('.question input') ?? [])]
  // What was pressed goes with it: whoever pressed it goes on at the first question that came.
  const bring = (them: () => void) => {
    const before = boxes()
    them()
    queueMicrotask(() => {
      const came = boxes().find((box) => !before.includes(box))
      const end = list.current?.querySelector<HTMLElement>('.questions-end button')
      ;(came ?? end)?.focus()
    })
  }
  const finding = questionsFinding(groups, sorted, themes.length)
  const title = questionsTitle(sorted)
  const all = open.length + answered.length
  return (
    <>
      <DraftsBand />
      <div className="sheet-head-grid">
        <div className="min-w-0">
          <DraftName draft={draft} named>
            {title}
          </DraftName>
          <p key={partsText(finding)} className="finding mt-2">
            <Prose parts={finding} />
          </p>
        </div>
        {all > 0 && (
          <CopyDraftQuestions
            draft={draft}
            groups={onlyThese(groups, (question) => open.includes(question))}
            slice={slice}
          />
        )}
      </div>
      <DraftPlaces here="check" figures={placeFigures(draft, themes)} />
      {all > 0 && (
        <div className="questions-tools no-print">
          <PickStrip
            label="Questions shown"
            options={[
              { value: 'all', name: 'All', figure: all },
              { value: 'open', name: 'Open', figure: open.length },
              { value: 'answered', name: 'Answered', figure: answered.length },
            ]}
            chosen={view}
            choose={choose}
          />
        </div>
      )}
      <div className="questions-grid">
        <nav aria-label="Groups of questions" className="questions-groups no-print">
          <ul>
            {shown.map(({ kind, questions }) => (
              <li key={kind}>
                <LinkTo link={{ page: 'check' }} place={kind} replace>
                  {DRAFT_QUESTION_KINDS[kind].name}
                  <span key={questions.length}>{questions.length}</span>
                </LinkTo>
              </li>
            ))}
          </ul>
          {all > 0 && <p>Tick a question when it is answered. Notes are kept with the draft.</p>}
        </nav>
        <div ref={list} className="min-w-0">
          {shown.map(({ kind, questions }) => (
            <section key={kind} aria-labelledby={kind} className="questions-group">
              <div className="questions-head">
                <h2 id={kind}>{DRAFT_QUESTION_KINDS[kind].name}</h2>
                <p className="text-question text-ink-3">{DRAFT_QUESTION_KINDS[kind].note}</p>
              </div>
              <ul>
                {questions.map((question) => {
                  const theme = themes.find(({ id }) => id === question.theme)
                  return (
                    theme && (
                      <DraftQuestionRow
                        key={question.key}
                        // A theme may raise two questions: its place is that of the first.
                        place={isFirstOf(question, groups) ? anchorOf(theme) : `${anchorOf(theme)}-${kind}`}
                        question={question}
                        theme={theme}
                        draft={draft}
                        slice={slice}
                        left={() => setLeftNow((before) => [...before, question.key])}
                      />
                    )
                  )
                })}
              </ul>
            </section>
          ))}
          {shown.length === 0 && (
            <div className="questions-none">
              <h2>{all > 0 ? NONE[view].title : title}</h2>
              <p className="lead mt-1">{all > 0 ? NONE[view].words : NOTHING_LEFT}</p>
              {view === 'open' && answered.length > 0 && (
                <button type="button" className="button mt-4 no-print" onClick={() => bring(() => choose('answered'))}>
                  <span key={answered.length}>{`Show the answered ${answered.length}`}</span>
                </button>
              )}
            </div>
          )}
          <p className="questions-end no-print">
            {gone > 0 && (
              <span key={gone}>
                {`${capitalised(spelledOut(gone))} ${gone === 1 ? 'is' : 'are'} left out. `}
                <button
                  type="button"
                  className="link small-link"
                  onClick={() => bring(() => store?.change(withAllBack, 'questions brought back'))}
                >
                  Bring {gone === 1 ? 'it' : 'them'} back
                </button>
              </span>
            )}
            <button type="button" className="link small-link" onClick={toAll}>
              {`All ${counted(themes.length, 'question')} of the atlas, whatever the draft says`}
            </button>
          </p>
        </div>
      </div>
    </>
  )
}

const NOTHING_LEFT = 'What the draft says it says plainly.'

const NONE: Record<Shown, { title: string; words: string }> = {
  all: { title: 'Nothing left to ask', words: NOTHING_LEFT },
  open: { title: 'Nothing left to ask', words: 'Every question is ticked.' },
  answered: { title: 'Nothing is ticked yet', words: 'Tick a question when it is answered.' },
}

function isFirstOf({ key, theme }: DraftQuestion, groups: ReturnType<typeof draftQuestions>): boolean {
  const first = groups.flatMap(({ questions }) => questions).find((each) => each.theme === theme)
  return first?.key === key
}
