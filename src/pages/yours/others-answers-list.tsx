import { useId, useRef, useState } from 'react'
import { themeQuery } from '../../data/theme-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { lineFigures, yearOf } from '../../domain/citation.ts'
import { isTaken, losesWords, taken } from '../../domain/draft/deciding.ts'
import type { Decision } from '../../domain/draft/draft.ts'
import { type OtherAnswer, othersAnswers } from '../../domain/draft/others-answers.ts'
import type { ModelId, Theme } from '../../domain/model.ts'
import { capitalised, listInProse, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { AnswerLines } from '../../ui/marks/stance-line.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'
import { OpenedStatements } from '../../ui/statement/opened-statements.tsx'
import { useDeciding } from './use-deciding.ts'

/** So many are shown before all are asked for. */
const FIRST = 5

/** What the others answer to a theme, the commonest first, each to be taken with its terms, words and lines. */
export function OthersAnswersList({ theme, decision }: { theme: Theme; decision: Decision | undefined }) {
  const query = usePageQuery(themeQuery(theme.id))
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const showAll = () => {
    setAll(true)
    queueMicrotask(() => list.current?.children[FIRST]?.querySelector<HTMLElement>('button, a')?.focus())
  }
  return (
    <>
      <h4 className="open-label">What the others answer</h4>
      <OpenedStatements query={query} missing="There is no such theme.">
        {(slice) => {
          const { answers, silent } = othersAnswers(slice)
          const shown = all ? answers : answers.slice(0, FIRST)
          return (
            <>
              <ul ref={list}>
                {shown.map((each) => (
                  <Other key={each.model.id} other={each} theme={theme} decision={decision} />
                ))}
              </ul>
              {answers.length > shown.length && (
                <button type="button" className="link small-link" onClick={showAll}>
                  {`All ${answers.length} who answer`}
                </button>
              )}
              {silent.length > 0 && (
                <p className="other-silent">
                  <StanceMark stance="silent" className="mt-px" />
                  <span>
                    {`${capitalised(spelledOut(silent.length))} ${silent.length === 1 ? 'says' : 'say'} nothing: ${listInProse(silent)}`}
                  </span>
                </p>
              )}
              <p className="mt-2">
                <LinkTo link={{ page: 'theme', theme: theme.id }} className="link small-link">
                  Read them all on the theme’s own page
                </LinkTo>
              </p>
            </>
          )
        }}
      </OpenedStatements>
    </>
  )
}

function Other({ other, theme, decision }: { other: OtherAnswer; theme: Theme; decision: Decision | undefined }) {
  const { roles } = useVocabulary()
  const decide = useDeciding()
  const [asking, setAsking] = useState<ModelId>()
  const { model, answer, lines } = other
  const isOwn = isTaken(decision, other)
  const basis = useId()
  const takenHere = useRef<HTMLParagraphElement>(null)
  const toTake = useRef<HTMLButtonElement>(null)
  const take = () => {
    setAsking(undefined)
    decide((draft) => taken(draft, theme, other), `${theme.ref} taken from ${model.shortName}`)
    // The button is gone, and what stands in its place says what came of it.
    queueMicrotask(() => takenHere.current?.focus())
  }
  return (
    <li className="other-answer">
      <div id={basis} className="min-w-0">
        <p className="text-ref text-ink-3">
          {`${model.name}, ${yearOf(model.version)}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.map(lineFigures).join(', ')}`}
        </p>
        <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      </div>
      {isOwn ? (
        <p key="taken" ref={takenHere} tabIndex={-1} className="other-taken">
          Taken
        </p>
      ) : (
        <button
          key="take"
          ref={toTake}
          type="button"
          className="button other-take"
          aria-describedby={basis}
          onClick={() => (losesWords(decision) ? setAsking(model.id) : take())}
        >
          Take this<span className="sr-only">{` of ${model.name}`}</span>
        </button>
      )}
      {asking === model.id && (
        <div role="alert" className="other-asks">
          <p>Your own words stand here.</p>
          <p className="flex flex-wrap gap-2">
            <button type="button" className="button" onClick={take}>
              Replace mine
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setAsking(undefined)
                toTake.current?.focus()
              }}
            >
              Keep mine
            </button>
          </p>
        </div>
      )}
    </li>
  )
}
