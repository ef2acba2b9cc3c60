import { answerOn, SILENT } from '../answer.ts'
import { citationUrl, dateInWords, lineFigures, linesInWords } from '../citation.ts'
import { citedLines } from '../cited-lines.ts'
import { type ComparisonRow, compare, compareOn, isShown } from '../comparing/comparison.ts'
import { byDisagreement, rowFinding } from '../comparing/finding.ts'
import { answersApart } from '../comparing/reason.ts'
import { relationWords } from '../comparing/relation-words.ts'
import { rowGroups } from '../comparing/row-groups.ts'
import { spreadSentence } from '../comparing/spread-words.ts'
import type { StatementSlice } from '../heads/statement-slice.ts'
import { shownInWords } from '../links/comparison-link.ts'
import type { DeepLink, PageLink } from '../links/page-kinds.ts'
import type { Citation, StatementId, Theme, ThemeFile, Vocabulary } from '../model.ts'
import { partsText } from '../prose.ts'
import type { CitedAnswer, ModelAnswers, ModelOnTheme } from '../slices.ts'
import { kindInWords } from '../statements/model-kind.ts'
import { answerWords } from '../statements/stance.ts'
import { statementWords } from '../statements/statement-words.ts'
import { shareSource } from './share-source.ts'
import type { ShareAnswer, SharePlace, ShareQuote, ShareTable } from './share-subject.ts'

/** Gives the absolute address of a link. */
export type AddressOf = (link: DeepLink) => string

const HIGHLIGHTS = 3

/** A comparison in the order and the view of its link. `models` are all of the link's, in any order. */
export function comparisonToShare(
  link: PageLink<'comparison'>,
  models: readonly ModelAnswers[],
  { areas, themes, roles }: Vocabulary,
  addressOf: AddressOf,
): ShareTable {
  const ordered = link.view.order.flatMap((id) => models.find((model) => model.id === id) ?? [])
  const compared = compare(themes, ordered)
  const { show, sort, open } = link.view
  const shown = rowGroups(compared, sort, areas)
    .flatMap(({ rows }) => rows)
    .filter((row) => isShown(show, row))
  // What somebody opened is what they are talking about. What all agree on has no gaps: there the first rows stand for it.
  const opened = shown.filter(({ theme }) => open.includes(theme.id))
  const leading = [...opened, ...(show === 'all' || show === 'differences' ? byDisagreement(shown) : shown)]
  return {
    kind: 'table',
    models: ordered.map((model) => shareSource(model, model.byline, addressOf)),
    rows: shown.map((row) => {
      const { theme } = row
      const said = ordered.map((model) => ({ ...model, answer: answerOn(model.answers, theme.id) }))
      return {
        ...labelOf(row, said),
        address: addressOf({ page: 'row', models: link.models, theme: theme.id }),
        answers: said.map(({ id, answer }) => {
          const places = answer.stance === 'silent' ? [] : answer.cites
          return {
            ...wordsOf(answer, theme, roles),
            places: places.map(({ statement, section, lines }) => ({
              section,
              lines: lineFigures(lines),
              address: addressOf({ page: 'statement', model: id, statement }),
            })),
          }
        }),
      }
    }),
    shown: show === 'all' ? undefined : shownInWords(show, shown.length, themes.length),
    highlights: [...new Set(leading)].slice(0, Math.max(HIGHLIGHTS, opened.length)).map(({ theme, answers }) => {
      const named = ordered.map(({ inProse }, place) => ({ inProse, answer: answers[place] ?? SILENT }))
      return `${theme.name}: ${rowFinding(theme, named, roles)}`
    }),
  }
}

/** One theme across some models: a row of a comparison, or a theme's page. */
export function rowToShare(
  link: PageLink<'row' | 'theme'>,
  models: readonly ModelOnTheme[],
  theme: Theme,
  { roles }: Vocabulary,
  addressOf: AddressOf,
): ShareTable {
  const said = models.map(({ summary, answer }) => ({ ...summary, answer }))
  const row = compareOn(
    theme,
    models.map(({ answer }) => answer),
  )
  return {
    kind: 'table',
    models: models.map(({ summary }) => shareSource(summary, summary.byline, addressOf)),
    rows: [
      {
        ...labelOf(row, said),
        address: addressOf(link),
        answers: models.map((model) => ({
          ...wordsOf(model.answer, theme, roles),
          places: placesOn(model, addressOf),
        })),
      },
    ],
    highlights: [],
  }
}

/** A theme across many models: those who answer, in the order of its page. */
export function answersToShare(
  link: PageLink<'theme'>,
  { zones, answers }: ThemeFile,
  theme: Theme,
  { roles }: Vocabulary,
  addressOf: AddressOf,
): ShareTable {
  return {
    kind: 'table',
    models: answers.map(({ model }) => shareSource(model, kindInWords(model), addressOf)),
    rows: [
      {
        ref: theme.ref,
        theme: theme.name,
        question: theme.question,
        relation: partsText(spreadSentence(zones, theme)),
        address: addressOf(link),
        answers: answers.map(({ model, answer, cites }) => ({
          stance: answerWords(answer, theme, roles),
          answer: answer.answer,
          places: cites.map(({ statement, lines }) => ({
            section: '',
            lines: lineFigures(lines),
            address: addressOf({ page: 'statement', model: model.id, statement }),
          })),
        })),
      },
    ],
    highlights: [],
  }
}

/** A statement with where it stands. */
export function statementToShare(
  { summary, source, statement }: StatementSlice,
  { themes, roles }: Vocabulary,
  addressOf: AddressOf,
): ShareQuote {
  const theme = themes.find(({ id }) => id === statement.theme)
  return {
    kind: 'quote',
    text: statement.text,
    stance: theme && statementWords(statement, theme, roles),
    theme: theme?.name ?? statement.theme,
    model: shareSource(summary, summary.byline, addressOf),
    source: `${source.title}, ${source.author}, ${dateInWords(source.version)}`,
    cites: statement.cite.map(({ phrase, section, lines }) => ({
      phrase,
      place: `${section}, ${linesInWords(lines)}`,
      address: citationUrl(source, lines, [phrase]),
    })),
  }
}

function labelOf(
  { theme: { ref, name, question }, agreement, onDifferentTerms, reason }: ComparisonRow,
  models: readonly { shortName: string; answer: { stance: string } }[],
) {
  const speakers = models.filter(({ answer }) => answer.stance !== 'silent').map(({ shortName }) => shortName)
  const relation = relationWords(agreement, speakers, models.length, onDifferentTerms, answersApart(reason))
  return { ref, theme: name, question, relation }
}

function wordsOf(
  answer: CitedAnswer | ModelOnTheme['answer'],
  theme: Theme,
  roles: Vocabulary['roles'],
): Pick<ShareAnswer, 'stance' | 'answer'> {
  return {
    stance: answerWords(answer, theme, roles),
    answer: answer.stance === 'silent' ? undefined : answer.answer,
  }
}

/** The places an answer rests on, from the statements that the slice of its theme brings. */
function placesOn({ summary, answer, statements }: ModelOnTheme, addressOf: AddressOf): SharePlace[] {
  if (answer.stance === 'silent') return []
  const cites = answer.statements.flatMap((id) =>
    (statements.find((statement) => statement.id === id)?.cite ?? []).map(
      ({ section, lines }): { statement: StatementId; section: string; lines: Citation['lines'] } => ({
        statement: id,
        section,
        lines,
      }),
    ),
  )
  return citedLines(cites).map(({ statement, section, lines }) => ({
    section,
    lines: lineFigures(lines),
    address: addressOf({ page: 'statement', model: summary.id, statement }),
  }))
}
