import { useId, useRef } from 'react'
import { withHedge, withWords, withWordsAsTaken } from '../../domain/draft/deciding.ts'
import { type Draft, decisionOn, isChanged } from '../../domain/draft/draft.ts'
import { LONGEST_WORDS } from '../../domain/draft/draft-lengths.ts'
import { documentLines, originWords } from '../../domain/draft/draft-words.ts'
import { linesLeftOut, withLinesLeftOut } from '../../domain/draft/lines-left-out.ts'
import type { Theme } from '../../domain/model.ts'
import { useDeciding } from './use-deciding.ts'

/** The answer to a theme in the reader's own words, whether it may or will, whom the words are owed to, and what they leave out. */
export function OwnWords({ theme, draft }: { theme: Theme; draft: Draft }) {
  const decide = useDeciding()
  const field = useId()
  const visit = useRef(0)
  const own = useRef<HTMLTextAreaElement>(null)
  const decision = decisionOn(draft, theme.id)
  const words = decision?.words ?? ''
  const left = linesLeftOut(draft, theme.id)
  const over = words.length > LONGEST_WORDS
  return (
    <>
      <label htmlFor={field} className="open-label">
        In your words
      </label>
      <textarea
        ref={own}
        id={field}
        className="field own-words"
        rows={3}
        value={words}
        aria-describedby={`${field}-count`}
        onFocus={() => {
          visit.current += 1
        }}
        onChange={(event) =>
          decide(
            (draft) => withWords(draft, theme.id, event.target.value.replace(/\s*\n\s*/g, ' ')),
            `${theme.ref} words`,
            `${theme.id} words ${visit.current}`,
          )
        }
      />
      <p id={`${field}-count`} className="own-count">
        <span className="text-ink-3">One line, as it will stand in the table</span>
        <span key={words.length} className={over ? 'text-warn' : 'text-ink-3'}>
          {`${words.length} of ${LONGEST_WORDS}${over ? ', nothing is cut' : ''}`}
        </span>
      </p>
      <label className="picker-row">
        <input
          type="checkbox"
          checked={decision?.hedged === true}
          onChange={({ target }) =>
            decide(
              (draft) => withHedge(draft, theme.id, target.checked),
              `${theme.ref} ${target.checked ? 'may' : 'will'}`,
            )
          }
        />
        <span>
          May, not will <span className="text-ink-3">(hedged)</span>
        </span>
      </label>
      {decision?.words && (
        <div className="own-origin">
          <p key={originWords(decision)}>{originWords(decision)}</p>
          {decision.credit && <p className="text-ink-3">The credit goes with the words wherever they go.</p>}
          {isChanged(decision) && (
            <button
              type="button"
              className="link small-link"
              onClick={() => {
                decide((draft) => withWordsAsTaken(draft, theme.id), `${theme.ref} words as taken`)
                own.current?.focus()
              }}
            >
              Put back the words as taken
            </button>
          )}
        </div>
      )}
      {left.length > 0 && (
        <div className="own-origin">
          <p>Accepted too, and not in these words:</p>
          <ul>
            {left.map(({ lines, words }) => (
              <li key={`${lines} ${words}`}>
                <span className="answer">{words}</span>{' '}
                <span className="text-ref text-ink-3">{documentLines([[...lines]])}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="link small-link"
            onClick={() => {
              decide((draft) => withLinesLeftOut(draft, theme.id), `${theme.ref} lines added to the words`)
              own.current?.focus()
            }}
          >
            {`Add ${left.length === 1 ? 'it' : 'them'} to the words`}
          </button>
        </div>
      )}
    </>
  )
}
