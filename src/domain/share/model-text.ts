import { citationUrl, dateInWords, linesInWords } from '../citation.ts'
import { answerOf } from '../dataset.ts'
import type { RoleModel, Statement, Theme, Vocabulary } from '../model.ts'
import { LANES } from '../paths/career-paths.ts'
import { answerWords, STANCE_LABELS } from '../statements/stance.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import { statementWords } from '../statements/statement-words.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink } from './share-escapes.ts'

/** A model as blocks of Markdown: every theme with its answer and its statements, each with its lines; path and corrections. */
export function modelBlocks(model: RoleModel, vocabulary: Vocabulary, addressOf: AddressOf): string[] {
  return [
    ...vocabulary.areas.flatMap(({ id, letter, name }) => [
      `## ${letter} ${escapedMarkdown(name)}`,
      ...vocabulary.themes
        .filter(({ area }) => area === id)
        .flatMap((theme) => themeBlocks(model, theme, vocabulary, addressOf)),
    ]),
    ...pathBlocks(model),
    '## Corrections',
    `Read on ${dateInWords(model.reading.date)}.`,
    ...list(model.reading.changes.map((change) => `- ${correctionLine(change, model, vocabulary.themes, addressOf)}`)),
  ]
}

/** A correction: its day, the statement or the themes it was of, and what was corrected. */
function correctionLine(
  { date, statement, themes: corrected = [], text }: RoleModel['reading']['changes'][number],
  model: RoleModel,
  themes: readonly Theme[],
  addressOf: AddressOf,
): string {
  const of = [
    ...model.statements
      .filter(({ id }) => id === statement)
      .map((each) => markdownLink(each.text, addressOf({ page: 'statement', model: model.id, statement: each.id }))),
    ...themes.filter(({ id }) => corrected.includes(id)).map(({ name }) => escapedMarkdown(name)),
  ]
  return `${[dateInWords(date), ...of].join(', ')}: ${escapedMarkdown(text)}`
}

function themeBlocks(
  model: RoleModel,
  theme: Theme,
  { roles }: Pick<Vocabulary, 'roles'>,
  addressOf: AddressOf,
): string[] {
  const answer = answerOf(model, theme.id)
  const said =
    answer.stance === 'silent'
      ? [STANCE_LABELS.silent]
      : [answerWords(answer, theme, roles), answer.answer].filter((part) => part !== undefined)
  const [stance = '', ...more] = said
  const statements = model.statements.filter((statement) => statement.theme === theme.id)
  return [
    `### ${markdownLink(`${theme.ref} ${theme.name}`, addressOf({ page: 'theme', theme: theme.id }))}`,
    `${escapedMarkdown(theme.question)} ${more.length > 0 ? `**${escapedMarkdown(stance)}**. ${escapedMarkdown(more.join(' '))}` : escapedMarkdown(stance)}`,
    ...list(statements.map((statement) => `- ${statementLine(statement, model, theme, roles, addressOf)}`)),
  ]
}

function statementLine(
  statement: Statement,
  model: RoleModel,
  theme: Theme,
  roles: Vocabulary['roles'],
  addressOf: AddressOf,
): string {
  const words = markdownLink(statement.text, addressOf({ page: 'statement', model: model.id, statement: statement.id }))
  const how = [statementWords(statement, theme, roles), ...limitsInWords(statement)].filter(
    (part) => part !== undefined,
  )
  return `${words}${how.length > 0 ? ` (${escapedMarkdown(how.join('; '))})` : ''} ${citedAs(statement, model.source)}`
}

/** Where a statement stands: “Daily work, line 12: “everybody reads every change””. */
export function citedAs(
  { cite }: Pick<Statement, 'cite'>,
  source: Pick<RoleModel['source'], 'url' | 'lineUrl'>,
): string {
  return cite
    .map(
      ({ section, lines, phrase }) =>
        `${escapedMarkdown(section)}, ${markdownLink(linesInWords(lines), citationUrl(source, lines, [phrase]))}: “${escapedMarkdown(phrase)}”`,
    )
    .join('; ')
}

function pathBlocks({ path }: RoleModel): string[] {
  const lanes = LANES.filter(({ lane }) => path[lane].length > 0)
  if (lanes.length === 0) return []
  return [
    '## Career path',
    ...list(
      lanes.map(({ lane, name }) => {
        const steps = path[lane].map(({ label, level, when }) =>
          [label, level && `(${level})`, when && `when ${when}`].filter(Boolean).join(' '),
        )
        return `- ${name}: ${escapedMarkdown(steps.join('; '))}`
      }),
    ),
  ]
}

/** A list as one block; none of nothing. */
function list(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join('\n')] : []
}
