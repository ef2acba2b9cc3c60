import type { Draft } from '../draft/draft.ts'
import { DRAFT_QUESTION_KINDS, draftQuestionWords } from '../draft/draft-question-words.ts'
import { NOT_A_SOURCE } from '../draft/draft-words.ts'
import { askedOf, type DraftQuestion, type DraftQuestionGroup } from '../draft/questions.ts'
import type { Role, Theme } from '../model.ts'
import { counted, uncapitalised } from '../words.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink, oneLine } from './share-escapes.ts'

interface Words {
  themes: readonly Theme[]
  roles: readonly Role[]
}

/** What is told below a question: who says what elsewhere, or what the draft itself says. */
type Context = (question: DraftQuestion) => string

function allOf(groups: readonly DraftQuestionGroup[]): DraftQuestion[] {
  return groups.flatMap(({ questions }) => questions)
}

// The reader's own list has no address that shows it to anybody else.
const WHAT_IT_IS = 'What organisations publish about the tech lead, side by side, each answer with its source.'

function title(draft: Draft, groups: readonly DraftQuestionGroup[]): string {
  return `${draft.name}: ${counted(allOf(groups).length, 'question')} to ask`
}

/** The questions of a draft in plain words, numbered through, in their groups, each with its context and its note. */
export function draftQuestionsText(
  draft: Draft,
  groups: readonly DraftQuestionGroup[],
  words: Words,
  context: Context,
  addressOf: AddressOf,
): string {
  const numbers = new Map(allOf(groups).map(({ key }, place) => [key, place + 1]))
  const blocks = groups.flatMap(({ kind, questions }) => [
    DRAFT_QUESTION_KINDS[kind].name,
    ...questions.map((question) => {
      const { note } = askedOf(draft, question.key)
      return [
        `${numbers.get(question.key)}. ${oneLine(draftQuestionWords(question, draft, words))}`,
        ...[context(question), note ? `Note: ${note}` : ''].filter(Boolean).map((line) => `   ${oneLine(line)}`),
      ].join('\n')
    }),
  ])
  const end = `Role Atlas, ${addressOf({ page: 'home' })}\n${WHAT_IT_IS}`
  return [NOT_A_SOURCE, oneLine(title(draft, groups)), ...blocks, end].join('\n\n')
}

/** The same as a list to tick in Markdown, each question a link to its theme, under the headings of their groups. */
export function draftQuestionsMarkdown(
  draft: Draft,
  groups: readonly DraftQuestionGroup[],
  words: Words,
  context: Context,
  addressOf: AddressOf,
): string {
  const blocks = groups.flatMap(({ kind, questions }) => [
    `### ${escapedMarkdown(DRAFT_QUESTION_KINDS[kind].name)}`,
    questions
      .map((question) => {
        const { note } = askedOf(draft, question.key)
        const asked = draftQuestionWords(question, draft, words)
        const link = markdownLink(asked, addressOf({ page: 'theme', theme: question.theme }))
        const told = context(question)
        return [
          `- [ ] **${link}**${told ? ` ${escapedMarkdown(told)}` : ''}`,
          ...(note ? [`  - Note: ${escapedMarkdown(note)}`] : []),
        ].join('\n')
      })
      .join('\n'),
  ])
  return [
    `*${NOT_A_SOURCE}.*`,
    `## ${escapedMarkdown(title(draft, groups))}`,
    ...blocks,
    `${markdownLink('Role Atlas', addressOf({ page: 'home' }))}: ${uncapitalised(WHAT_IT_IS)}`,
  ].join('\n\n')
}
