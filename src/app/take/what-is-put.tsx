import { answerIn } from '../../domain/draft/draft.ts'
import { originWords } from '../../domain/draft/draft-words.ts'
import type { Put } from '../../domain/draft/taking.ts'
import type { Role } from '../../domain/model.ts'
import { AnswerLines } from '../../ui/marks/stance-line.tsx'

/**
 * What a take puts into the reader’s own role, as it will stand there: stance, words, and whom they are owed to; where it is not
 * `named` on which theme, each under its name. Several are folded.
 */
export function WhatIsPut({ put, roles, named }: { put: readonly Put[]; roles: readonly Role[]; named: boolean }) {
  const [first, ...more] = put
  if (!first) return null
  if (more.length === 0)
    return (
      <div className="take-put">
        {!named && <NameOf put={first} />}
        <PutOn put={first} roles={roles} />
      </div>
    )
  return (
    <details className="take-put">
      <summary>What stands in them now</summary>
      <ul>
        {put.map((each) => (
          <li key={each.theme.id}>
            <NameOf put={each} />
            <PutOn put={each} roles={roles} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function NameOf({ put: { theme } }: { put: Put }) {
  return (
    <p>
      <span className="text-ref text-ink-3">{theme.ref}</span> <span className="font-semibold">{theme.name}</span>
    </p>
  )
}

function PutOn({ put: { theme, decision }, roles }: { put: Put; roles: readonly Role[] }) {
  const answer = answerIn(decision, theme)
  return (
    <>
      {answer && answer.stance !== 'silent' ? (
        <AnswerLines said={answer} theme={theme} roles={roles} className="answer" />
      ) : (
        <p className="answer">{decision.words}</p>
      )}
      <p className="text-ref text-ink-3">
        {`${originWords(decision)}${decision.hedged ? '. It says may, not will' : ''}`}
      </p>
    </>
  )
}
