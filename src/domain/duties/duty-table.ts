import type { CitedPlace } from '../cited-lines.ts'
import { columnOf } from '../dataset.ts'
import type {
  Duty,
  FullVocabulary,
  ModelColumn,
  ModelSummary,
  RoleId,
  RoleModel,
  Statement,
  ThemeId,
} from '../model.ts'
import { speaksTo } from '../slices.ts'
import { isOwn } from '../statements/statement-status.ts'
import { dutyRoles, TECH_LEAD } from './duty-roles.ts'
import { type DutyTerms, holdersOf, PLACING_ORDER, termsKey, termsOf } from './duty-terms.ts'
import { type SaidOfRole, saidOfRole } from './role-mentions.ts'
import { dutiesOf } from './statement-duties.ts'

/** What a model says of who has a duty, once for all statements that say the same. */
export interface Placing extends DutyTerms {
  /** Every statement that says so is hedged. */
  hedged?: true
  /** Every passage that says so is unfinished. */
  unfinished?: true
  cites: Omit<CitedPlace, 'section'>[]
}

/** A duty across some models. A model without a placing is silent only where it does not speak on the duty's theme. */
export interface DutyRow {
  duty: Duty
  /** In the order of the models. */
  cells: Placing[][]
}

/** A model as a column of the table. */
export interface DutyColumn extends ModelColumn, Pick<ModelSummary, 'kind'> {
  /** The themes of the rows on which some statement of its own speaks: there, a duty it does not place is no silence. */
  speaksOn: ThemeId[]
}

/** What the page of who does what carries: of all roles, or of one. */
export interface DutyTableSlice {
  total: number
  models: DutyColumn[]
  /** By theme, in the order of the vocabulary; in a theme, those that two or more models place come first. */
  rows: DutyRow[]
  /** For how many duties these models name each role. */
  named: { role: RoleId; duties: number }[]
  /** What else is said of the one role. Everything is said of the tech lead, so there it is left out. */
  said?: SaidOfRole
}

/** Who has which duty in some models, by their own statements alone: anecdotes, examples and other companies place nothing. */
export function dutyRows(
  models: readonly Pick<RoleModel, 'statements'>[],
  { themes, duties }: FullVocabulary,
): DutyRow[] {
  const rows = duties.map((duty) => ({
    duty,
    cells: models.map(({ statements }) =>
      placingsOf(statements.filter((each) => isOwn(each) && dutiesOf(each).includes(duty.id))),
    ),
  }))
  const alone = ({ cells }: DutyRow) => (speakersIn(cells) > 1 ? 0 : 1)
  return themes.flatMap(({ id }) =>
    rows
      .filter((row) => row.duty.theme === id && speakersIn(row.cells) > 0)
      .sort((one, other) => alone(one) - alone(other)),
  )
}

/** How many models place a duty. */
export function speakersIn(cells: readonly (readonly Placing[])[]): number {
  return cells.filter((placings) => placings.length > 0).length
}

/** What statements on one duty come to: those that say the same together, the tech lead's own first. */
function placingsOf(statements: readonly Statement[]): Placing[] {
  const groups = new Map<string, [DutyTerms, Statement[]]>()
  for (const statement of statements) {
    const terms = termsOf(statement)
    if (!terms) continue
    const key = termsKey(terms)
    const group = groups.get(key)
    if (group) group[1].push(statement)
    else groups.set(key, [terms, [statement]])
  }
  return [...groups.values()]
    .map(([terms, alike]) => ({
      ...terms,
      ...(alike.every(({ hedged }) => hedged) ? { hedged: true as const } : {}),
      ...(alike.every(({ status }) => status === 'unfinished') ? { unfinished: true as const } : {}),
      cites: alike.flatMap(({ id, cite }) => cite.map(({ lines }) => ({ statement: id, lines }))),
    }))
    .sort((one, other) => PLACING_ORDER.indexOf(one.stance) - PLACING_ORDER.indexOf(other.stance))
}

/** Whether something is said of a role: that it has the duty, or, of the tech lead, that it has not. */
export function namesRole(placings: readonly DutyTerms[], role: RoleId): boolean {
  const denied = role === TECH_LEAD && placings.some(({ stance }) => stance === 'does-not')
  return denied || holdersOf(placings).has(role)
}

/** What the page of who does what carries, of all roles or of one: then only the duties that it is named for. */
export function dutyTableSlice(
  models: readonly RoleModel[],
  total: number,
  vocabulary: FullVocabulary,
  role?: RoleId,
): DutyTableSlice {
  const all = dutyRows(models, vocabulary)
  const of = (each: RoleId) => all.filter(({ cells }) => cells.some((placings) => namesRole(placings, each)))
  const rows = role === undefined ? all : of(role)
  const other = vocabulary.roles.find(({ id }) => id === role)
  return {
    total,
    models: models.map((model) => ({
      ...columnOf(model),
      kind: model.kind,
      speaksOn: [...new Set(rows.map(({ duty }) => duty.theme))].filter((theme) =>
        model.statements.some((statement) => isOwn(statement) && speaksTo(statement, theme)),
      ),
    })),
    rows,
    named: dutyRoles(vocabulary.roles).map(({ id }) => ({ role: id, duties: of(id).length })),
    ...(other ? { said: saidOfRole(other, models) } : {}),
  }
}
