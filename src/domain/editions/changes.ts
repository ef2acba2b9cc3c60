import { answerOf } from '../dataset.ts'
import type { Answer, RoleModel, Statement, StatementId, Theme } from '../model.ts'
import { positionOf } from '../position.ts'
import { firstLine, speaksTo } from '../slices.ts'
import { isOwn } from '../statements/statement-status.ts'
import type { ChangeKind } from './change-kinds.ts'

/** A statement before and after: a dropped one has no after, a new one no before. */
export type StatementChange =
  | { kind: 'kept' | 'reworded'; before: Statement; after: Statement }
  | { kind: 'dropped'; before: Statement; after?: undefined }
  | { kind: 'new'; before?: undefined; after: Statement }

/** What became of the answer to a theme, in the order of weight; the last two are no changes. */
export type Became =
  | 'turns'
  | 'falls-silent'
  | 'speaks-now'
  | 'other-terms'
  | 'other-content'
  | 'unchanged'
  | 'silent-in-both'

const WEIGHT: readonly Became[] = [
  'turns',
  'falls-silent',
  'speaks-now',
  'other-terms',
  'other-content',
  'unchanged',
  'silent-in-both',
]

/** A theme before and after, with every statement on it in either edition. */
export interface ThemeChange {
  theme: Theme
  before: Answer
  after: Answer
  became: Became
  statements: StatementChange[]
}

/** What changed between two editions. */
export interface Changes {
  /** Every statement of either edition once, in the order of the documents, so that both sides stand in line. */
  statements: StatementChange[]
  counts: Record<ChangeKind, number>
  /** Every theme: those that changed most first, within a weight in the order of the atlas. */
  themes: ThemeChange[]
}

/** An edition between two: what its statements were. */
interface Between {
  statements: readonly Pick<Statement, 'id' | 'was'>[]
}

type Meaning = Pick<Statement, 'text' | 'stance' | 'when' | 'with' | 'instead' | 'hedged' | 'status'>

/**
 * Whether two statements mean the same on the same terms. One that does has the same text in both editions: a comma of the
 * document’s is no other meaning, so our words stay as they are.
 */
export function isKept(before: Meaning, after: Meaning): boolean {
  return meaningOf(before) === meaningOf(after)
}

function meaningOf({ text, stance, when, with: partners, instead, hedged, status = 'own' }: Meaning): string {
  return JSON.stringify([text, stance, when, partners && [...partners].sort(), instead, hedged, status])
}

/** What changed from an edition to a later one. `between` are those that stand between the two, the earliest first. */
export function changesBetween(
  before: Pick<RoleModel, 'answers' | 'statements'>,
  after: Pick<RoleModel, 'answers' | 'statements'>,
  themes: readonly Theme[],
  between: readonly Between[] = [],
): Changes {
  const statements = inLine(before.statements, after.statements, originsThrough(between))
  const counts = { kept: 0, reworded: 0, dropped: 0, new: 0 }
  for (const { kind } of statements) counts[kind] += 1
  const rows = themes.map((theme): ThemeChange => {
    const sides = { before: answerOf(before, theme.id), after: answerOf(after, theme.id) }
    const own = statements.filter((change) => sidesOf(change).some((side) => speaksTo(side, theme.id)))
    // An anecdote is told under its main theme: it answers no other, and six would seem to have changed.
    const telling = own.filter((change) => sidesOf(change).some((side) => isOwn(side) || side.theme === theme.id))
    return { theme, ...sides, became: becameOf(sides.before, sides.after, telling), statements: own }
  })
  return { statements, counts, themes: rows.sort((a, b) => WEIGHT.indexOf(a.became) - WEIGHT.indexOf(b.became)) }
}

/** The statements that a change has: before, after or both. */
export function sidesOf({ before, after }: StatementChange): Statement[] {
  return [before, after].filter((side) => side !== undefined)
}

/** Whether a theme is told among the changes. */
export function isChanged({ became }: Pick<ThemeChange, 'became'>): boolean {
  return became !== 'unchanged' && became !== 'silent-in-both'
}

/** Where a statement stood first: its `was`, followed back through the editions between. */
function originsThrough(between: readonly Between[]): (statement: Statement) => StatementId | undefined {
  const steps = [...between].reverse().map(({ statements }) => new Map(statements.map(({ id, was }) => [id, was])))
  return ({ was }) => steps.reduce<StatementId | undefined>((id, step) => (id === undefined ? id : step.get(id)), was)
}

/** Both editions in line: those of the earlier in their order, new ones behind what they stand behind in the later. */
function inLine(
  before: readonly Statement[],
  after: readonly Statement[],
  originOf: (statement: Statement) => StatementId | undefined,
): StatementChange[] {
  const ordered = inOrder(after)
  const later = new Map(ordered.map((statement) => [originOf(statement), statement]))
  const stood = new Set(before.map(({ id }) => id))
  const line = inOrder(before).map((statement): StatementChange => {
    const successor = later.get(statement.id)
    if (!successor) return { kind: 'dropped', before: statement }
    return { kind: isKept(statement, successor) ? 'kept' : 'reworded', before: statement, after: successor }
  })
  for (const [place, statement] of ordered.entries()) {
    const origin = originOf(statement)
    if (origin !== undefined && stood.has(origin)) continue
    const ahead = ordered[place - 1]
    let at = line.findIndex((change) => change.after !== undefined && change.after === ahead) + 1
    // What went in the same section stands before what came.
    while (line[at]?.kind === 'dropped' && sectionOf(line[at]) === sectionOf(line[at - 1])) at += 1
    line.splice(at, 0, { kind: 'new', after: statement })
  }
  return line
}

function sectionOf(change: StatementChange | undefined): string | undefined {
  return change?.before?.cite[0]?.section
}

function inOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => firstLine(a) - firstLine(b))
}

function becameOf(before: Answer, after: Answer, statements: readonly StatementChange[]): Became {
  const isSame = statements.every(({ kind }) => kind === 'kept')
  if (before.stance === 'silent')
    return after.stance !== 'silent' ? 'speaks-now' : isSame ? 'silent-in-both' : 'other-content'
  if (after.stance === 'silent') return 'falls-silent'
  if (positionOf(before) !== positionOf(after)) return 'turns'
  if (termsOf(before) !== termsOf(after)) return 'other-terms'
  return isSame ? 'unchanged' : 'other-content'
}

function termsOf(answer: Answer): string {
  if (answer.stance === 'silent') return ''
  return JSON.stringify([answer.when, answer.with && [...answer.with].sort(), answer.instead])
}
