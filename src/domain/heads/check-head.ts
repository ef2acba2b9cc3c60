import { spreadSentence } from '../comparing/spread-words.ts'
import type { Theme } from '../model.ts'
import { partsText } from '../prose.ts'
import { askedAs, QUESTIONS_TITLE } from '../questions/question-words.ts'
import { allQuestions, type QuestionsSlice } from '../questions/questions.ts'
import { uncapitalised } from '../words.ts'
import { head, type PageHead } from './page-head.ts'

/** The head of the page of questions to ask: how many there are, and how all answer the most disputed. */
export function checkHead({ groups }: QuestionsSlice, themes: readonly Theme[]): PageHead {
  const questions = allQuestions(groups)
  const [first] = questions
  const theme = themes.find(({ id }) => id === first?.theme)
  const disputed = first && theme ? `${askedAs(theme)} ${partsText(spreadSentence(first.zones, theme))} ` : ''
  return head(
    `${questions.length} ${uncapitalised(QUESTIONS_TITLE)} · Role Atlas`,
    `${disputed}What an offer leaves open is worth asking: each question with who answers what, ready to copy.`,
  )
}
