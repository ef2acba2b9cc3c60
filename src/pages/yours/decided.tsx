import './decided.css'
import { memo } from 'react'
import { answerIn, type Decision } from '../../domain/draft/draft.ts'
import { missingWords, NOT_DECIDED, originWords, silenceWords } from '../../domain/draft/draft-words.ts'
import { asTheirs } from '../../domain/draft/somebodys-words.ts'
import type { Role, Theme } from '../../domain/model.ts'
import { AnswerLines, StanceLine } from '../../ui/marks/stance-line.tsx'
import { UndecidedMark } from './pencil.tsx'

/**
 * What is decided on a theme, as a row shows it. `theirs` tells it as somebody else's. While words are typed only the row that they
 * are of is drawn anew.
 */
export const Decided = memo(function Decided({
  decision,
  theme,
  roles,
  readOnly = false,
  theirs = false,
}: {
  decision: Decision | undefined
  theme: Theme
  roles: readonly Role[]
  readOnly?: boolean
  theirs?: boolean
}) {
  const told = theirs ? asTheirs : (words: string) => words
  const answer = answerIn(decision, theme)
  if (!decision || answer === undefined) {
    const missing = decision && missingWords(decision, theme)
    return (
      <div key="undecided">
        <p className="flex items-start gap-2 text-ink-2">
          <UndecidedMark className="mt-0.5" />
          <span>
            <span key={missing}>{missing ?? NOT_DECIDED}</span>
            {!readOnly && (
              <span className="sheet-decide needs-script no-print" aria-hidden="true">
                Decide
              </span>
            )}
          </span>
        </p>
        {decision?.words && <p className="answer sheet-words text-ink-2">{decision.words}</p>}
      </div>
    )
  }
  if (answer.stance === 'silent')
    return (
      <div key={silenceWords(decision)} className="unsurveyed sheet-silent">
        <StanceLine said={answer} roles={roles} />
        <p className="sheet-words text-ref text-ink-3">{told(silenceWords(decision))}</p>
      </div>
    )
  return (
    <div key={JSON.stringify(answer)} className="sheet-said">
      <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      {decision.words && <p className="sheet-words text-ref text-ink-3">{told(originWords(decision))}</p>}
    </div>
  )
})
