import { citationUrl, dateInWords, linesInWords } from '../citation.ts'
import type { ChangesShown } from '../editions/change-kinds.ts'
import { changeRuns } from '../editions/change-runs.ts'
import { type Changes, isChanged, type StatementChange, type ThemeChange } from '../editions/changes.ts'
import type { ComparedEdition } from '../editions/changes-slice.ts'
import { CHANGE_WORDS, GONE, hingeWords, NOT_YET } from '../editions/changes-words.ts'
import { comparisonOf } from '../links/comparison-of.ts'
import type { PageLink } from '../links/page-kinds.ts'
import type { Answer, ModelSummary, Role, Statement, Theme } from '../model.ts'
import { answerWords, STANCE_LABELS } from '../statements/stance.ts'
import { capitalised } from '../words.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink, oneLine } from './share-escapes.ts'
import { sourceInWords } from './share-source.ts'

/** What changed, as its page tells it. */
export interface ToldChanges {
  link: PageLink<'changes'>
  title: string
  finding: string
  /** The organisation whose editions these are. */
  name: string
  /** Its editions, for what limits them. */
  listed: readonly Pick<ModelSummary, 'id' | 'caveat'>[]
  changes: Changes
  editions: readonly [before: ComparedEdition, after: ComparedEdition]
  roles: readonly Role[]
}

/** The themes that a view shows, each with all the statements of it: nothing is folded in a copy. */
function shownThemes(changes: Changes, view: ChangesShown): { change: ThemeChange; statements: StatementChange[] }[] {
  return changes.themes.flatMap((change) => {
    const statements = changeRuns(change.statements, view).flatMap(({ shown, folded }) => [...shown, ...folded])
    return statements.length > 0 || (view === 'changes' && isChanged(change)) ? [{ change, statements }] : []
  })
}

/** The changes in plain words, theme by theme; it ends with what they were compiled from and the address. */
export function changesText(told: ToldChanges, addressOf: AddressOf): string {
  const { link, title, finding, changes, editions, roles } = told
  const [earlier, later] = editions
  const from = editions.map((edition) => `${editionInWords(edition, told)}, ${edition.source.url}`).join('; ')
  const side = (statement: Statement | undefined, none: string) =>
    statement ? `${statement.text} (${citesInWords(statement)})` : none
  const blocks = shownThemes(changes, link.show).map(({ change: { theme, before, after }, statements }) =>
    [
      `${theme.ref} ${theme.name}. ${hingeWords({ before, after })}.`,
      `${dateOf(earlier)}: ${answerInWords(before, theme, roles)}`,
      `${dateOf(later)}: ${answerInWords(after, theme, roles)}`,
      ...statements.map(({ kind, before, after }) => {
        const said = kind === 'reworded' ? `${side(before, NOT_YET)} → ${side(after, GONE)}` : side(after ?? before, '')
        return `- ${CHANGE_WORDS[kind]}: ${said}`
      }),
    ]
      .map(oneLine)
      .join('\n'),
  )
  return [oneLine(title), oneLine(finding), ...blocks, oneLine(`Role Atlas, from ${from}`), addressOf(link)].join(
    '\n\n',
  )
}

/** The same as Markdown, under a heading. */
export function changesMarkdown(told: ToldChanges, addressOf: AddressOf): string {
  const { link, title, finding, editions } = told
  const address = addressOf(link)
  const from = editions.map((edition) => editionInWords(edition, told)).join('; ')
  return [
    `## ${markdownLink(title, address)}`,
    escapedMarkdown(finding),
    ...changesBlocks(told, addressOf),
    escapedMarkdown(`Role Atlas, from ${from}`),
    address,
  ].join('\n\n')
}

/** The changes as blocks of Markdown: a table a theme, before and after, each statement and each citation a link. */
export function changesBlocks(
  { link, changes, editions, roles }: Pick<ToldChanges, 'link' | 'changes' | 'editions' | 'roles'>,
  addressOf: AddressOf,
): string[] {
  const { models } = comparisonOf(editions.map(({ id }) => id))
  const cell = (statement: Statement | undefined, edition: ComparedEdition, none: string) => {
    if (!statement) return escapedMarkdown(none)
    const words = markdownLink(
      statement.text,
      addressOf({ page: 'statement', model: edition.id, statement: statement.id }),
    )
    const cites = statement.cite.map(
      ({ phrase, lines }) =>
        `“${escapedMarkdown(phrase)}”, ${markdownLink(linesInWords(lines), citationUrl(edition.source, lines, [phrase]))}`,
    )
    return `${words} (${cites.join('; ')})`
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [earlier, later] = editions
  return shownThemes(changes, link.show).flatMap(({ change: { theme, before, after }, statements }) => [
    `### ${markdownLink(`${theme.ref} ${theme.name}`, addressOf({ page: 'row', models, theme: theme.id }))}`,
    [
      line(['What became of it', ...editions.map((edition) => markdownLink(dateOf(edition), edition.source.url))]),
      line(['---', '---', '---']),
      line([
        `**${escapedMarkdown(hingeWords({ before, after }))}**`,
        ...[before, after].map((answer) => escapedMarkdown(answerInWords(answer, theme, roles))),
      ]),
      ...statements.map(({ kind, before, after }) =>
        line([`**${CHANGE_WORDS[kind]}**`, cell(before, earlier, NOT_YET), cell(after, later, GONE)]),
      ),
    ].join('\n'),
  ])
}

/** “Acme (2 November 2023. Caution: Superseded)” */
function editionInWords(edition: ComparedEdition, { name, listed }: ToldChanges): string {
  const caution = listed.find(({ id }) => id === edition.id)?.caveat
  return sourceInWords({ name, document: dateOf(edition), caution })
}

function dateOf({ source }: ComparedEdition): string {
  return capitalised(dateInWords(source.version))
}

/** “Only if both agree. At most four reports.” */
function answerInWords(answer: Answer, theme: Theme, roles: readonly Role[]): string {
  if (answer.stance === 'silent') return STANCE_LABELS.silent
  return [answerWords(answer, theme, roles), answer.answer].filter((part) => part !== undefined).join('. ')
}

/** “if previously agreed with”, line 12 */
function citesInWords({ cite }: Statement): string {
  return cite.map(({ phrase, lines }) => `“${phrase}”, ${linesInWords(lines)}`).join('; ')
}
