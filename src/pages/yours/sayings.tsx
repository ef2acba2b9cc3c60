import './sayings.css'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Theme } from '../../domain/model.ts'
import { sayingWords } from '../../domain/questions/question-words.ts'
import type { Saying } from '../../domain/questions/questions.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** Who says what on the theme of a question. */
export function Sayings({ sayings, theme }: { sayings: readonly Saying[]; theme: Theme }) {
  const { roles } = useVocabulary()
  return (
    <ul className="sayings">
      {sayings.map((saying) => {
        const words = sayingWords(saying, theme, roles)
        return (
          <li key={words}>
            <StanceMark stance={saying.said.stance} letter={factLetter(saying.said, theme)} className="mt-px" />
            <span>{words}</span>
          </li>
        )
      })}
    </ul>
  )
}
