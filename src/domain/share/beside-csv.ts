import { answerOn } from '../answer.ts'
import { lineFigures } from '../citation.ts'
import type { Agreement } from '../comparing/agreement-class.ts'
import { agreementLabel } from '../comparing/relation-words.ts'
import { answerIn, type Draft, decisionOn } from '../draft/draft.ts'
import { besideOthers } from '../draft/draft-beside.ts'
import { NOT_DECIDED, originWords } from '../draft/draft-words.ts'
import type { AnswerOutline, Role, Theme } from '../model.ts'
import { positionOf } from '../position.ts'
import type { CitedAnswer, ModelAnswers } from '../slices.ts'
import { factValue, IN_ITS_OWN_WORDS, STANCE_LABELS, stanceWords } from '../statements/stance.ts'
import { capitalised } from '../words.ts'
import { csvCell } from './share-escapes.ts'

type Other = Pick<ModelAnswers, 'name' | 'answers'>

/**
 * A draft beside others as a table for a spreadsheet: a row a theme, and for each of them a column of its stance, of its answer and
 * of its lines. Comma-separated as in RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function besideCsv(
  draft: Draft,
  themes: readonly Theme[],
  others: readonly Other[],
  roles: readonly Role[],
): string {
  const names = [`${draft.name} (private draft)`, ...others.map(({ name }) => name)]
  const head = [
    'Reference',
    'Theme',
    'Question',
    'How they stand',
    ...names.flatMap((name) => [`${name}: stance`, `${name}: answer`, `${name}: from`]),
  ]
  const rows = besideOthers(draft, themes, others).rows.map(({ theme, judged, inOwnWords }) => [
    theme.ref,
    theme.name,
    theme.question,
    judged ? standsIn(judged.agreement, inOwnWords, names.length) : 'Not judged: not decided yet',
    ...ownCells(draft, theme, roles),
    ...others.flatMap(({ answers }) => cellsOf(answerOn(answers, theme.id), theme, roles)),
  ])
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** How they stand on a theme. What the draft says in its own words is no part of that. */
function standsIn(agreement: Agreement, inOwnWords: boolean, models: number): string {
  const words = capitalised(agreementLabel(agreement, models))
  if (!inOwnWords || agreement === 'one-only') return words
  return agreement === 'side-by-side' ? `${words}: the draft’s own words` : `${words}; not the draft’s own words`
}

function ownCells(draft: Draft, theme: Theme, roles: readonly Role[]): string[] {
  const decision = decisionOn(draft, theme.id)
  const answer = answerIn(decision, theme)
  if (!decision || !answer) return [NOT_DECIDED, decision?.words ?? '', '']
  if (answer.stance === 'silent') return [STANCE_LABELS.silent, '', '']
  const stance = theme.values && positionOf(answer) === 'states' ? IN_ITS_OWN_WORDS : stanceOf(answer, theme, roles)
  return [stance, answer.answer, decision.words ? originWords(decision) : '']
}

function cellsOf(answer: CitedAnswer, theme: Theme, roles: readonly Role[]): string[] {
  if (answer.stance === 'silent') return [STANCE_LABELS.silent, '', '']
  const lines = answer.cites.map((cite) => lineFigures(cite.lines)).join(', ')
  return [stanceOf(answer, theme, roles), answer.answer, `${answer.cites.length > 1 ? 'Lines' : 'Line'} ${lines}`]
}

function stanceOf(
  answer: Exclude<AnswerOutline | CitedAnswer, { stance: 'silent' }>,
  theme: Theme,
  roles: readonly Role[],
) {
  return factValue(answer, theme) ?? stanceWords(answer, roles)
}
