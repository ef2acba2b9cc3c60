import { answerAt } from '../comparing/answer-at.ts'
import { type SpreadGroup, type SpreadSide, spreadOf } from '../comparing/spread.ts'
import { mostContested, type Standing, standingsOf } from '../comparing/standings.ts'
import type { AtlasIndex, Role, Theme, ThemeId } from '../model.ts'
import { stanceOf, valueIn } from '../position.ts'
import { LISTED } from '../slices.ts'
import { type AnswerTerms, stanceWords } from '../statements/stance.ts'

/** Those who answer a question alike, on the same terms: all are counted, the first are named. */
export interface Saying {
  said: AnswerTerms
  count: number
  names: string[]
}

/** The answers that go one way: the zone of a spread, by name. */
export interface QuestionZone {
  side: SpreadSide
  value?: string
  count: number
  sayings: Saying[]
}

/** A theme as a question to ask before one takes the role, and who answers what. */
export interface Question {
  theme: ThemeId
  zones: QuestionZone[]
}

/** What the questions of a group have in common: a duty on which answers differ, one on which none do, or a fact. */
export type QuestionKind = 'divided' | 'undivided' | 'facts'

/** Questions of one kind, the most disputed first. */
export interface QuestionGroup {
  kind: QuestionKind
  questions: Question[]
}

/** What the page of questions carries; a group that would be empty is not there. */
export interface QuestionsSlice {
  total: number
  groups: QuestionGroup[]
  /** All themes, the most disputed first, whatever their group. */
  disputed: ThemeId[]
}

/** In a large atlas so many of each group are named, and terms, which are many, go unsaid: the theme's page tells both. */
const NAMED = 5

const KINDS: readonly QuestionKind[] = ['divided', 'undivided', 'facts']

/**
 * Every theme as a question, the most disputed first within its group, with who answers what. An organisation counts once, by
 * the edition that leads.
 */
export function questionsSlice(index: Pick<AtlasIndex, 'models' | 'vocabulary'>): QuestionsSlice {
  const standings = mostContested(standingsOf(index.vocabulary.themes, index.models))
  const groups = KINDS.map((kind) => ({
    kind,
    questions: standings
      .filter((standing) => kindOf(standing) === kind)
      .map((standing) => ({ theme: standing.theme.id, zones: zonesOf(standing, index) })),
  }))
  return {
    total: index.models.length,
    groups: groups.filter(({ questions }) => questions.length > 0),
    disputed: standings.map(({ theme }) => theme.id),
  }
}

function kindOf({ theme, agreement }: Standing): QuestionKind {
  if (theme.kind === 'fact') return 'facts'
  return agreement === 'differ' ? 'divided' : 'undivided'
}

type Answering = Pick<AtlasIndex, 'models'> & { vocabulary: { roles: readonly Role[] } }

function zonesOf({ theme, positions }: Standing, { models, vocabulary }: Answering): QuestionZone[] {
  const taken = models.map(({ id }, place) => ({ model: id, position: positions[place] ?? 'silent' }))
  return spreadOf(theme, taken).map(({ groups, ...zone }) => ({
    ...zone,
    sayings: groups.flatMap((group) => sayingsOf(group, theme, models, vocabulary.roles)),
  }))
}

/** Those of one position by their terms: two conditions are two answers. */
function sayingsOf(
  { position, models: ids }: SpreadGroup,
  theme: Theme,
  models: AtlasIndex['models'],
  roles: readonly Role[],
): Saying[] {
  const who = ids.flatMap((id) => models.find((model) => model.id === id) ?? [])
  if (models.length > LISTED) {
    const names = who.slice(0, NAMED).map(({ shortName }) => shortName)
    return [{ said: { stance: stanceOf(position), value: valueIn(position) }, count: who.length, names }]
  }
  const sayings = new Map<string, Saying>()
  for (const model of who) {
    const said = answerAt(position, model, theme)
    const words = stanceWords(said, roles)
    const saying = sayings.get(words) ?? { said, count: 0, names: [] }
    sayings.set(words, saying)
    saying.count += 1
    saying.names.push(model.shortName)
  }
  return [...sayings.values()]
}

/** All questions of a slice, group after group. */
export function allQuestions(groups: readonly QuestionGroup[]): Question[] {
  return groups.flatMap(({ questions }) => questions)
}

/** What is left of the groups without the questions that are ticked. */
export function openGroups(groups: readonly QuestionGroup[], ticked: readonly ThemeId[]): QuestionGroup[] {
  return groups
    .map(({ kind, questions }) => ({ kind, questions: questions.filter(({ theme }) => !ticked.includes(theme)) }))
    .filter(({ questions }) => questions.length > 0)
}
