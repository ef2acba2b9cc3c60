import type { Role, Theme } from '../../domain/model.ts'
import { type AnswerTerms, answerWords, factLetter, stanceWords } from '../../domain/statements/stance.ts'
import { StanceMark } from './stance-mark.tsx'

type Valued = Pick<Theme, 'values'>

/**
 * A stance as mark and words, with its condition or partner: “Only if the engineering manager agrees”. With its theme the
 * value of a fact: “An engineer first”, its letter in the mark.
 */
export function StanceLine({
  said,
  roles,
  theme,
}: {
  said: AnswerTerms
  roles: readonly Role[]
  theme?: Valued | undefined
}) {
  return (
    <p className="flex items-start gap-2">
      <StanceMark stance={said.stance} letter={theme && factLetter(said, theme)} className="mt-0.5" />
      <span className={said.stance === 'silent' ? 'text-ink-3' : 'font-semibold'}>
        {theme ? answerWords(said, theme, roles) : stanceWords(said, roles)}
      </span>
    </p>
  )
}

/**
 * What a model answers: its stance or the value of its fact in mark and words, and below them the answer. A fact without a
 * value has no words of the atlas: its answer starts on the line of the mark. `className` is the answer's.
 */
export function AnswerLines({
  said,
  theme,
  roles,
  className,
}: {
  said: AnswerTerms & { answer: string }
  theme: Valued
  roles: readonly Role[]
  className: string
}) {
  if (answerWords(said, theme, roles) === undefined)
    return (
      <p className={`${className} mark-led`}>
        <StanceMark stance={said.stance} />
        {said.answer}
      </p>
    )
  return (
    <>
      <StanceLine said={said} theme={theme} roles={roles} />
      <p className={className}>{said.answer}</p>
    </>
  )
}
