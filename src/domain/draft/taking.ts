import type { ModelId, RoleModel, Statement, StatementId, Theme, ThemeId, Vocabulary } from '../model.ts'
import { answersOf } from '../slices.ts'
import { hasWordsOf, losesWords, type Takeable, taken, takenStatement } from './deciding.ts'
import { blankDraft, type Decision, type Draft, decisionOn } from './draft.ts'

/** What of a model can be taken into the reader's own role: a statement, its answer on a theme, or all it says of who does what. */
export type Taking =
  | { what: 'statement'; model: ModelId; statement: StatementId }
  | { what: 'answer'; model: ModelId; theme: ThemeId }
  | { what: 'duties'; model: ModelId }

/** What a control takes by its mark: “acme/plans-delivery” a statement, “acme#mentoring” an answer, “acme#” who does what. Undefined for what none says. */
export function takingOf(mark: string): Taking | undefined {
  const [, model, sign, id] = mark.match(/^([^/#]+)([/#])([^/#]*)$/) ?? []
  if (model === undefined || id === undefined) return undefined
  const of = { model: model as ModelId }
  if (sign === '/') return id === '' ? undefined : { what: 'statement', ...of, statement: id as StatementId }
  return id === '' ? { what: 'duties', ...of } : { what: 'answer', ...of, theme: id as ThemeId }
}

/** How what is taken meets a draft: it comes in, it is there already, or words of the reader's own stand in its place. */
export type Meeting = 'free' | 'there' | 'own-words'

/** Something of a model that is taken, and where it goes. */
export interface Take {
  /** The one theme it goes to; undefined where it is several. */
  theme: Theme | undefined
  /** What the step is called that can be undone: “B4 taken from Loadsmart”. */
  step: string
  meets: (draft: Draft | undefined) => Meeting
  into: (draft: Draft) => Draft
  /** How many themes it decides that a draft leaves open, and how many it leaves as they are. */
  counts: (draft: Draft | undefined) => { taken: number; left: number }
}

/** A theme with what comes to stand on it. */
export interface Put {
  theme: Theme
  decision: Decision
}

/** What a take puts into a draft, theme by theme: stance, terms, words and whose they are. */
export function putBy({ into }: Pick<Take, 'into'>, draft: Draft | undefined, themes: readonly Theme[]): Put[] {
  const before = draft ?? blankDraft('none', 'None')
  const after = into(before)
  return themes.flatMap((theme): Put[] => {
    const decision = decisionOn(after, theme.id)
    return decision && decision !== decisionOn(before, theme.id) ? [{ theme, decision }] : []
  })
}

/** What is taken of a model; undefined where the model does not say it. */
export function takeOf(taking: Taking, model: RoleModel, vocabulary: Vocabulary): Take | undefined {
  const of = { id: model.id, name: model.name, version: model.source.version }
  if (taking.what === 'statement') {
    const statement = model.statements.find(({ id }) => id === taking.statement)
    const theme = vocabulary.themes.find(({ id }) => id === statement?.theme)
    return statement && theme && ofStatement(statement, theme, of, model.shortName)
  }
  const answers = takeableAnswers(model, vocabulary).filter(({ theme }) =>
    taking.what === 'answer' ? theme.id === taking.theme : theme.kind === 'duty',
  )
  const [first] = answers
  if (!first) return undefined
  return taking.what === 'answer' ? ofAnswer(first, model.shortName) : ofDuties(answers, model.shortName)
}

/** An answer of a model that speaks, with the theme it is on. */
interface AnswerToTake extends Takeable {
  theme: Theme
}

/** What a model answers, theme by theme, ready to be taken. Where it is silent there is nothing to take. */
function takeableAnswers(model: RoleModel, vocabulary: Vocabulary): AnswerToTake[] {
  const of = { id: model.id, name: model.name, version: model.source.version }
  const { answers } = answersOf(model, vocabulary)
  return vocabulary.themes.flatMap((theme): AnswerToTake[] => {
    const answer = answers[theme.id]
    if (!answer || answer.stance === 'silent') return []
    const { cites, ...outline } = answer
    return [{ theme, model: of, answer: outline, lines: cites.map(({ lines }) => lines) }]
  })
}

/** A draft that begins as a copy of a model: it takes all its answers, and knows where it began. Where the model is silent nothing is decided. */
export function copyOf(draft: Draft, model: RoleModel, vocabulary: Vocabulary): Draft {
  const began: Draft = { ...draft, began: { model: model.id, name: model.name } }
  return takeableAnswers(model, vocabulary).reduce((so, answer) => taken(so, answer.theme, answer), began)
}

function ofStatement(statement: Statement, theme: Theme, model: Takeable['model'], shortName: string): Take {
  return single(theme, shortName, model.id, statement, (draft) => takenStatement(draft, theme, model, statement))
}

function ofAnswer(answer: AnswerToTake, shortName: string): Take {
  const text = answer.answer.stance === 'silent' ? '' : answer.answer.answer
  return single(answer.theme, shortName, answer.model.id, { text }, (draft) => taken(draft, answer.theme, answer))
}

function single(
  theme: Theme,
  shortName: string,
  model: ModelId,
  said: Pick<Statement, 'text'>,
  into: Take['into'],
): Take {
  return {
    theme,
    step: `${theme.ref} taken from ${shortName}`,
    meets: (draft) => {
      const decision = draft && decisionOn(draft, theme.id)
      if (hasWordsOf(decision, model, said)) return 'there'
      return losesWords(decision) ? 'own-words' : 'free'
    },
    into,
    counts: () => ({ taken: 1, left: 0 }),
  }
}

/** All that is open is decided, and nothing that was decided changes: nobody is asked theme by theme. */
function ofDuties(answers: readonly AnswerToTake[], shortName: string): Take {
  const open = (draft: Draft | undefined) => answers.filter(({ theme }) => !draft || !decisionOn(draft, theme.id))
  return {
    theme: undefined,
    step: `Who does what taken from ${shortName}`,
    meets: (draft) => (open(draft).length === 0 ? 'there' : 'free'),
    into: (draft) => open(draft).reduce((so, answer) => taken(so, answer.theme, answer), draft),
    counts: (draft) => {
      const count = open(draft).length
      return { taken: count, left: answers.length - count }
    },
  }
}
