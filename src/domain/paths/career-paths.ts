import { answerOf, columnOf } from '../dataset.ts'
import type {
  AnswerOutline,
  CareerPath,
  Citation,
  ModelColumn,
  PathStep,
  RoleModel,
  Statement,
  StatementId,
  ThemeId,
} from '../model.ts'
import { speaksTo } from '../slices.ts'
import { isOwn } from '../statements/statement-status.ts'

/** The theme that asks for the career path. */
export const CAREER_PATH = 'career-path' as ThemeId

/** A part of a career path, which lines up from model to model. */
export type Lane = keyof CareerPath

/** The lanes in the order in which a life passes through them, and what each is called. */
export const LANES: readonly { lane: Lane; name: string; says: string }[] = [
  { lane: 'from', name: 'Comes from', says: 'who becomes a tech lead' },
  { lane: 'to', name: 'Leads to', says: 'where the role leads' },
  { lane: 'handover', name: 'Handed over on leaving', says: 'what is handed over on leaving' },
]

/** A station of a career path with the lines that name it: `{ label: 'Senior smith', level: 'Level 3', lines: [[3, 3]] }`. */
export interface Station extends PathStep, Pick<Statement, 'hedged' | 'status'> {
  lines: Citation['lines'][]
  /** The condition of its statement, where the station names none of its own. */
  onlyIf: string | undefined
}

/** A model as a row of the page: who it is, what it answers, and its stations by lane. A lane without any is silent. */
export interface ModelPath {
  summary: ModelColumn
  answer: AnswerOutline
  lanes: Record<Lane, Station[]>
  /** What the document rules out about careers in so many words: it is no silence. */
  denied: (Pick<Statement, 'text' | 'hedged' | 'status'> & { statement: StatementId; lines: Citation['lines'][] })[]
  /** How many more of its statements touch on careers without being its own answer: anecdotes, and what is said of others. */
  aside: { count: number; noun: string }
}

/** What the page of career paths carries. */
export interface PathsSlice {
  total: number
  models: ModelPath[]
}

/** What the page of career paths carries. Throws where a path rests on a statement that its model has not: our own bug. */
export function pathsSlice(models: readonly RoleModel[], total: number): PathsSlice {
  return { total, models: models.map(modelPath) }
}

function modelPath(model: RoleModel): ModelPath {
  const answer = answerOf(model, CAREER_PATH)
  const stationsOf = (lane: Lane) => model.path[lane].map((step) => stationOf(step, model))
  const onPath = new Set(LANES.flatMap(({ lane }) => model.path[lane].map(({ statement }) => statement)))
  const beside = model.statements.filter((statement) => speaksTo(statement, CAREER_PATH) && !onPath.has(statement.id))
  return {
    summary: columnOf(model),
    answer: answer.stance === 'silent' ? answer : outlineOf(answer),
    lanes: { from: stationsOf('from'), to: stationsOf('to'), handover: stationsOf('handover') },
    denied: beside
      .filter((statement) => statement.stance === 'does-not' && isOwn(statement))
      .map(({ id: statement, text, hedged, status, cite }) => ({
        statement,
        text,
        hedged,
        status,
        lines: cite.map(({ lines }) => lines),
      })),
    aside: asideOf(beside.filter((statement) => !isOwn(statement))),
  }
}

function outlineOf({ statements: _, ...outline }: Exclude<RoleModel['answers'][ThemeId], { stance: 'silent' }>) {
  return outline
}

/** What one such statement is called, where they are all of a kind: “anecdote”, “example”. */
function asideOf(statements: readonly Statement[]): ModelPath['aside'] {
  const [kind, ...others] = new Set(statements.map(({ status }) => status))
  const named = others.length === 0 && (kind === 'anecdote' || kind === 'example')
  return { count: statements.length, noun: named ? kind : 'aside' }
}

function stationOf(step: PathStep, model: RoleModel): Station {
  const statement = model.statements.find(({ id }) => id === step.statement)
  if (!statement) throw new Error(`The career path of ${model.id} rests on “${step.statement}”, which is not there.`)
  return {
    ...step,
    hedged: statement.hedged,
    status: statement.status,
    lines: statement.cite.map(({ lines }) => lines),
    onlyIf: step.when === undefined ? statement.when : undefined,
  }
}

/** Whether a model says something of its own in a lane: an example or an anecdote is none. */
export function speaksOf({ lanes }: Pick<ModelPath, 'lanes'>, lane: Lane): boolean {
  return lanes[lane].some(isOwn)
}

/** Whether a model says nothing of careers at all: no station, and no answer to the theme. */
export function isSilentOnPaths(path: Pick<ModelPath, 'lanes' | 'answer'>): boolean {
  return path.answer.stance === 'silent' && LANES.every(({ lane }) => path.lanes[lane].length === 0)
}
