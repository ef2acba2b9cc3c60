import { linesInWords } from './citation.ts'
import { compare, countAgreements } from './comparison.ts'
import { answerOf } from './dataset.ts'
import { byDisagreement, comparisonFinding, findingText, rowFinding } from './finding.ts'
import type { AnswerOutline, ModelSummary, Role, RoleModel, Statement, Theme, Vocabulary } from './model.ts'
import { byteLength, shortened } from './shortened.ts'
import { stanceWords } from './stance.ts'
import { counted, inWords, listInProse } from './words.ts'

/** What stands in a page's head and in chat previews. */
export interface PageHead {
  /** At most 65 bytes: some chats cut at 70. */
  title: string
  /** At most 300 bytes; its first 70 characters carry the finding, because some chats show no more. */
  description: string
}

const TITLE_BYTES = 65
const DESCRIPTION_BYTES = 300

/** A head of two texts, cut to what chats show. */
export function head(title: string, description: string): PageHead {
  return { title: shortened(title, TITLE_BYTES), description: shortened(description, DESCRIPTION_BYTES) }
}

/** The first of several wordings that fits a title; the last one is cut where none does. */
export function fittingTitle(...wordings: string[]): string {
  return wordings.find((wording) => byteLength(wording) <= TITLE_BYTES) ?? shortened(wordings.at(-1) ?? '', TITLE_BYTES)
}

type Named = Pick<ModelSummary, 'name' | 'shortName' | 'inProse'>

/** “at Loadsmart”, “at a mid-size company”, “in the general guide”. */
export function atModel(model: Named & Pick<ModelSummary, 'kind'>): string {
  return `${model.kind === 'guide' ? 'in' : 'at'} ${model.inProse}`
}

/** The head of the home page. */
export function homeHead(total: number): PageHead {
  return head(
    'Role Atlas: what “tech lead” means, side by side',
    `What “tech lead” means in ${inWords(total)} role ${total === 1 ? 'model' : 'models'}: who manages people, who decides, who delivers. Every statement is tied to the line it comes from.`,
  )
}

/** The head of the list of models. */
export function modelsHead(total: number): PageHead {
  return head(
    'All tech lead role models · Role Atlas',
    `${counted(total, 'definition')} of the tech lead role, each compiled from its document, with the date and limits of its source.`,
  )
}

/** The head of the list of themes. */
export function themesHead(total: number): PageHead {
  return head(
    'All themes: what every tech lead model is asked · Role Atlas',
    `${counted(total, 'question')} put to every definition of the tech lead role, from formal standing to people management, and who answers them.`,
  )
}

/** The head of the start of a comparison. */
export function compareStartHead(): PageHead {
  return head(
    'Compare tech lead roles · Role Atlas',
    'Choose two to five organisations and see where their definitions of the tech lead differ, agree or say nothing.',
  )
}

/** The head of the search. */
export function searchHead(): PageHead {
  return head(
    'Search · Role Atlas',
    'Search every statement, theme, role and organisation in Role Atlas, whatever words your company uses for it.',
  )
}

/** The head of the page about the site. */
export function aboutHead(): PageHead {
  return head(
    'How Role Atlas is made, and its sources',
    'How statements are written and checked against their documents, what the stances mean, and who wrote the sources under which licence.',
  )
}

/** The head of the page for a link that leads nowhere. */
export function notFoundHead(): PageHead {
  return head(
    'Nothing at this address · Role Atlas',
    'There is no page at this address. Role Atlas looks for the one that was meant.',
  )
}

/** The head of a model's page. */
export function modelHead(model: RoleModel, vocabulary: Vocabulary): PageHead {
  const spoken = vocabulary.themes.filter(({ id }) => answerOf(model, id).stance !== 'silent').length
  return head(
    fittingTitle(`Tech lead ${atModel(model)} · Role Atlas`, `Tech lead ${atModel(model)}`),
    `${model.definition.text} Speaks on ${spoken} of ${counted(vocabulary.themes.length, 'theme')} in ${counted(model.statements.length, 'statement')}, each with its line.`,
  )
}

/** The head of a statement's page. */
export function statementHead(model: Named, statement: Statement, theme: Theme, roles: readonly Role[]): PageHead {
  const [cite] = statement.cite
  const place = cite ? ` ${cite.section}, ${linesInWords(cite.lines)}.` : ''
  return head(
    `${model.shortName}: ${statement.text.replace(/\.$/, '')}`,
    `${statement.text} ${theme.name}: ${stanceWords(statement, roles)}.${statement.hedged ? ' Hedged in the source.' : ''}${place}`,
  )
}

/** The head of a theme's page. */
export function themeHead(
  theme: Theme,
  models: readonly { summary: Named; answer: AnswerOutline }[],
  total: number,
  roles: readonly Role[],
): PageHead {
  const finding = rowFinding(
    theme,
    models.map(({ summary, answer }) => ({ inProse: summary.inProse, answer })),
    roles,
  )
  return head(
    fittingTitle(`${theme.ask} ${counted(total, 'tech lead model')}`, theme.name),
    `${finding} ${theme.question}`,
  )
}

/** The head of a comparison. `models` stand in the order of the path. */
export function comparisonHead(
  models: readonly (Named & { answers: Record<string, AnswerOutline> })[],
  themes: readonly Theme[],
): PageHead {
  const rows = compare(themes, models)
  const [widest] = byDisagreement(rows)
  const finding = findingText(
    comparisonFinding(models.length, countAgreements(rows.map((row) => row.agreement)), widest?.theme),
  )
  return head(
    titleOf('Tech lead:', models),
    `${finding} Tech lead role models of ${listInProse(models.map((model) => model.inProse))}.`,
  )
}

/** The head of one row of a comparison. */
export function rowHead(
  theme: Theme,
  models: readonly { summary: Named; answer: AnswerOutline }[],
  roles: readonly Role[],
): PageHead {
  const finding = rowFinding(
    theme,
    models.map(({ summary, answer }) => ({ inProse: summary.inProse, answer })),
    roles,
  )
  return head(
    titleOf(
      theme.ask,
      models.map(({ summary }) => summary),
    ),
    `${finding} ${theme.question}`,
  )
}

/** The names after a lead: in full, or short, or as many as fit. */
function titleOf(lead: string, models: readonly Named[]): string {
  const short = models.map((model) => model.shortName)
  const fewer = short.map((_, left) => `${lead} ${short.slice(0, short.length - left).join(', ')} and ${left} more`)
  return fittingTitle(
    `${lead} ${listInProse(models.map((model) => model.inProse))}`,
    `${lead} ${listInProse(short)}`,
    `${lead} ${short.join(', ')}`,
    ...fewer.slice(1),
  )
}
