import { answerIn } from '../../domain/draft/draft.ts'
import { originWords } from '../../domain/draft/draft-words.ts'
import type { Put } from '../../domain/draft/taking.ts'
import type { Role } from '../../domain/model.ts'
import { AnswerLines } from '../../ui/marks/stance-line.tsx'

/**
 * What a take puts into the reader’s own role, as it will stand there: stance, words, and whom they are owed to. Several themes are
 * folded, each under its name.
 */
export function WhatIsPut({ put, roles }: { put: readonly Put[]; roles: readonly Role[] }) {
  const [first, ...more] = put
  if (!first) return null
  if (more.length === 0)
    return (
      <div className="take-put">
        <PutOn put={first} roles={roles} />
      </div>
    )
  return (
    <details className="take-put">
      <summary>What stands in them now</summary>
      <ul>
        {put.map((each) => (
          <li key={each.theme.id}>
            <p className="font-semibold">{`${each.theme.ref} ${each.theme.name}`}</p>
            <PutOn put={each} roles={roles} />
          </li>
        ))}
      </ul>
    </details>
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
