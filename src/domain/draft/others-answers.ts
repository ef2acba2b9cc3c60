import { citedLines } from '../cited-lines.ts'
import type { AnswerOutline, ModelSummary } from '../model.ts'
import type { ThemeSlice } from '../slices.ts'
import type { Credit } from './draft.ts'

/** What one of the others answers on a theme, to be read and taken. */
export interface OtherAnswer {
  model: Pick<ModelSummary, 'id' | 'name' | 'shortName' | 'version'>
  answer: Exclude<AnswerOutline, { stance: 'silent' }>
  lines: Credit['lines']
}

/** What the others answer on a theme, those who speak; and who says nothing, as far as they are named. */
export interface OthersAnswers {
  answers: OtherAnswer[]
  silent: string[]
  /** How many there are, of whom a very large atlas names only the first. */
  total: number
}

/** What the others answer, from what a theme's page carries. */
export function othersAnswers(slice: ThemeSlice): OthersAnswers {
  if ('zones' in slice) {
    const silent = slice.zones.find(({ side }) => side === 'silent')
    return {
      answers: slice.answers.map(({ model, answer, cites }) => ({
        model,
        answer,
        lines: cites.map(({ lines }) => lines),
      })),
      silent: silent?.groups.flatMap(({ models }) => models.map(({ shortName }) => shortName)) ?? [],
      total: slice.total,
    }
  }
  const answers = slice.models.flatMap(({ summary, answer, statements }): OtherAnswer[] => {
    if (answer.stance === 'silent') return []
    const { statements: basis, ...outline } = answer
    const places = statements.flatMap(({ id, cite }) =>
      basis.includes(id) ? cite.map(({ lines }) => ({ statement: id, lines })) : [],
    )
    return [{ model: summary, answer: outline, lines: citedLines(places).map(({ lines }) => lines) }]
  })
  const silent = slice.models.filter(({ answer }) => answer.stance === 'silent').map(({ summary }) => summary.shortName)
  return { answers, silent, total: slice.total }
}
