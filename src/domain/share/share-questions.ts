import type { Role, Theme, ThemeId } from '../model.ts'
import { askedAs, QUESTION_KINDS, QUESTIONS_TITLE, sayingWords } from '../questions/question-words.ts'
import { allQuestions, type Question, type QuestionGroup } from '../questions/questions.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink, oneLine } from './share-escapes.ts'

interface Words {
  themes: readonly Theme[]
  roles: readonly Role[]
}

/** A question as it is copied: what is asked, and who answers what in a line. */
interface Asked {
  theme: ThemeId
  question: string
  answers: string
}

function asked({ theme: id, zones }: Question, { themes, roles }: Words): Asked[] {
  const theme = themes.find((each) => each.id === id)
  if (!theme) return []
  const sayings = zones.flatMap(({ sayings }) => sayings)
  return [
    {
      theme: id,
      question: askedAs(theme),
      answers: sayings.map((saying) => `${sayingWords(saying, theme, roles)}.`).join(' '),
    },
  ]
}

/** The questions in plain words, numbered through, in their groups; it ends with where they come from. */
export function questionsText(groups: readonly QuestionGroup[], words: Words, addressOf: AddressOf): string {
  const numbers = new Map(allQuestions(groups).map((question, place) => [question, place + 1]))
  const blocks = groups.flatMap(({ kind, questions }) => [
    QUESTION_KINDS[kind].name,
    ...questions.flatMap((each) =>
      asked(each, words).map(
        ({ question, answers }) => `${numbers.get(each)}. ${oneLine(question)}\n   ${oneLine(answers)}`,
      ),
    ),
  ])
  return [QUESTIONS_TITLE, ...blocks, `Role Atlas, ${addressOf({ page: 'check' })}`].join('\n\n')
}

/** The questions as a list to tick in Markdown, each a link to its theme, under the headings of their groups. */
export function questionsMarkdown(groups: readonly QuestionGroup[], words: Words, addressOf: AddressOf): string {
  const address = addressOf({ page: 'check' })
  return [
    `## ${markdownLink(QUESTIONS_TITLE, address)}`,
    ...questionsBlocks(groups, words, addressOf),
    'Role Atlas',
    address,
  ].join('\n\n')
}

/** The same as blocks of Markdown. */
export function questionsBlocks(groups: readonly QuestionGroup[], words: Words, addressOf: AddressOf): string[] {
  return groups.flatMap(({ kind, questions }) => [
    `### ${escapedMarkdown(QUESTION_KINDS[kind].name)}`,
    questions
      .flatMap((each) => asked(each, words))
      .map(({ theme, question, answers }) => {
        const link = markdownLink(question, addressOf({ page: 'theme', theme }))
        return `- [ ] **${link}** ${escapedMarkdown(answers)}`
      })
      .join('\n'),
  ])
}
