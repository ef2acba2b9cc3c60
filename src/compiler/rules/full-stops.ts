import type { AuthoredModel, ContentFile } from '../content.ts'
import { answersOf, statementsOf } from '../draft.ts'
import { FIX_CHANGES_IT } from '../fault.ts'
import { appendText, faultAt, type Path } from '../located.ts'
import type { Rule } from '../rule.ts'

/** Texts are sentences: they are read next to each other, and aloud. */
export const fullStops: Rule = {
  name: 'full-stops',
  scope: 'model',
  check: (file) =>
    sentencesOf(file)
      .filter(({ text }) => !/\.[”"’')]*\s*$/.test(text))
      .map(({ text, at }) => {
        const edit = appendText(file, at, '.')
        return faultAt(file, at, {
          what: `no full stop at the end: "${text.trimEnd().slice(-30).trimStart()}"`,
          why: 'Texts are sentences; without it they run into the next when read aloud.',
          fix: `Type a full stop at the end.${edit ? `  ${FIX_CHANGES_IT}` : ''}`,
          edit,
        })
      }),
}

function sentencesOf(file: ContentFile<AuthoredModel>): { text: string; at: Path }[] {
  const { definition, source, reading } = file.draft
  return [
    ...(definition ? [{ text: definition.text, at: ['definition', 'text'] }] : []),
    ...(source?.caveats ?? []).map(({ text }, i) => ({ text, at: ['source', 'caveats', i, 'text'] })),
    ...(reading?.changes ?? []).map(({ text }, i) => ({ text, at: ['reading', 'changes', i, 'text'] })),
    ...answersOf(file).map(({ answer, at }) => ({ text: answer.answer, at: [...at, 'answer'] })),
    ...statementsOf(file).map(({ statement, at }) => ({ text: statement.text, at: [...at, 'text'] })),
  ]
}
