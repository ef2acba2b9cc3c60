import { useRef, useState } from 'react'
import type { Role, Theme } from '../../domain/model.ts'
import { allQuestions, type QuestionGroup } from '../../domain/questions/questions.ts'
import { questionsMarkdown, questionsText } from '../../domain/share/share-questions.ts'
import { counted } from '../../domain/words.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyText } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { useSharedAddress } from '../../ui/frame/use-shared-address.ts'

/** Copies the questions that are not ticked, in plain words or as Markdown. */
export function CopyQuestions({
  open,
  total,
  words,
  clear,
}: {
  open: readonly QuestionGroup[]
  total: number
  words: { themes: readonly Theme[]; roles: readonly Role[] }
  clear: () => void
}) {
  const [copying, copy] = useCopying<'text' | 'Markdown'>()
  const addressOf = useSharedAddress()
  const first = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState('')
  const left = allQuestions(open).length
  const what = left === total ? counted(total, 'question') : counted(left, 'open question')
  const start = (form: 'text' | 'Markdown') => {
    const text = form === 'text' ? questionsText(open, words, addressOf) : questionsMarkdown(open, words, addressOf)
    setAsked(`${counted(left, left === total ? 'question' : 'open question')} copied as ${form}.`)
    copy(form, text, () => copyText(text))
  }
  // What was copied is said until something else is.
  const said = copying === undefined || copying.state === 'done' ? asked : ''
  const done = copying?.state === 'done' ? copying.what : undefined
  return (
    <>
      <div className="asked-tools needs-script no-print">
        <button
          ref={first}
          type="button"
          className="button button-primary"
          aria-disabled={left === 0}
          onClick={() => left > 0 && start('text')}
        >
          {/* A page that was translated lets go of whole elements, not of their words. */}
          <span key={`${done} ${what}`}>
            {done === 'text' ? 'Copied' : left === 0 ? 'Nothing left to ask' : `Copy ${what}`}
          </span>
        </button>
        {left > 0 && (
          <button type="button" className="button" onClick={() => start('Markdown')}>
            <span key={done}>{done === 'Markdown' ? 'Copied' : 'As Markdown'}</span>
          </button>
        )}
        <button type="button" className="button asked-print" onClick={() => print()}>
          Print
        </button>
        <p className="asked-count">
          <span role="status">{said && <span key={said}>{`${said} `}</span>}</span>
          {left === total ? (
            <span key="none">Tick what is answered: it stays out of the copy.</span>
          ) : (
            <>
              <span key={left}>{`${total - left} of ${total} answered`}</span>{' '}
              <button
                type="button"
                className="link small-link"
                onClick={() => {
                  clear()
                  // This button goes with the ticks.
                  first.current?.focus()
                }}
              >
                Clear the ticks
              </button>
            </>
          )}
        </p>
      </div>
      {copying?.state === 'failed' && <ByHand key={copying.what} text={copying.text} what="The list" />}
    </>
  )
}
