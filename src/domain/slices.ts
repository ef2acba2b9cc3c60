import { type CitedPlace, citedLines } from './cited-lines.ts'
import { answerOf, columnOf, summaryOf } from './dataset.ts'
import type {
  Answer,
  AtlasIndex,
  Duty,
  ModelColumn,
  ModelId,
  ModelSummary,
  RoleModel,
  Source,
  SpokenAnswer,
  Statement,
  ThemeFile,
  ThemeId,
  Vocabulary,
} from './model.ts'

// A page carries only its own slice of the content, so that its weight does not grow with the atlas.

/** An answer with the places it rests on: enough for a cell, without the statements themselves. */
export type CitedAnswer =
  | { stance: 'silent' }
  | (Omit<SpokenAnswer, 'statements'> & {
      /** As a cell lists them: see `citedLines`. */
      cites: CitedPlace[]
    })

/** A model as a column of a comparison: what its head says, and its answers, from which its positions follow. */
export interface ModelAnswers extends ModelColumn, Pick<ModelSummary, 'edition'> {
  /** The other editions of its organisation, the earliest first, where there are any. */
  others?: { id: ModelId; version: string }[]
  answers: Record<ThemeId, CitedAnswer>
}

/** A model on one theme: its answer, and the statements that speak to it. */
export interface ModelOnTheme {
  summary: ModelSummary
  source: Pick<Source, 'url' | 'lineUrl' | 'version' | 'commit'>
  answer: Answer
  statements: Statement[]
}

/** How many models a page shows before it asks: a page's weight must not grow with the atlas. */
export const FEATURED = 5
/** How many models the list of all models and a theme's page carry at first. */
export const LISTED = 24

/** The first models, and how many there are. */
export interface FirstSlice {
  total: number
  featured: ModelSummary[]
}

/** What the page about the site carries: the documents of the first models, each with its author and licence. */
export interface SourcesSlice {
  total: number
  sources: {
    summary: Pick<ModelSummary, 'id' | 'name'>
    source: Pick<Source, 'title' | 'author' | 'url' | 'version' | 'licence' | 'caveats'>
  }[]
}

/** What a theme's page carries: of a small atlas all models with their statements, else the answers group by group. */
export type ThemeSlice = FewOnTheme | ThemeFile

/** A theme in an atlas of few models: each with the statements that speak to it. */
export interface FewOnTheme {
  total: number
  models: ModelOnTheme[]
  /** The duties of the theme, by name. */
  duties: Pick<Duty, 'id' | 'label'>[]
}

/** A model as a column of a comparison. */
export function answersOf(model: RoleModel, vocabulary: Vocabulary): ModelAnswers {
  const byId = new Map(model.statements.map((statement) => [statement.id, statement]))
  const answers = vocabulary.themes.map(({ id }): [ThemeId, CitedAnswer] => {
    const answer = answerOf(model, id)
    if (answer.stance === 'silent') return [id, answer]
    const cites = citedLines(
      answer.statements.flatMap((statement) =>
        (byId.get(statement)?.cite ?? []).map(({ section, lines }) => ({ statement, section, lines })),
      ),
    )
    const { statements: _, ...outline } = answer
    return [id, { ...outline, cites }]
  })
  const { id, edition, editions } = model
  const others = editions?.filter((each) => each.id !== id).map((each) => ({ id: each.id, version: each.version }))
  return {
    ...columnOf(model),
    ...(edition && { edition }),
    ...(others && { others }),
    answers: Object.fromEntries(answers) as Record<ThemeId, CitedAnswer>,
  }
}

/** Whether a statement speaks to a theme, mainly or also. */
export function speaksTo(statement: Pick<Statement, 'theme' | 'also'>, theme: ThemeId): boolean {
  return statement.theme === theme || statement.also?.includes(theme) === true
}

/** A model on one theme, with every statement that speaks to it: those the answer rests on first. */
export function onTheme(model: RoleModel, theme: ThemeId, vocabulary: Vocabulary): ModelOnTheme {
  const answer = answerOf(model, theme)
  const basis: readonly string[] = answer.stance === 'silent' ? [] : answer.statements
  const rank = (statement: Statement) => {
    const place = basis.indexOf(statement.id)
    return place < 0 ? basis.length : place
  }
  return {
    summary: summaryOf(model, vocabulary),
    source: {
      url: model.source.url,
      lineUrl: model.source.lineUrl,
      version: model.source.version,
      commit: model.source.commit,
    },
    answer,
    statements: model.statements
      .filter((statement) => speaksTo(statement, theme))
      .sort((a, b) => rank(a) - rank(b) || firstLine(a) - firstLine(b)),
  }
}

/** The line on which a statement starts, for reading in the document's order. */
export function firstLine(statement: Pick<Statement, 'cite'>): number {
  return Math.min(...statement.cite.map(({ lines }) => lines[0]))
}

/** Models, and the ids of those that lead. */
interface Led<Model> {
  models: readonly Model[]
  leading: readonly ModelId[]
}

/** All models: those that lead in their order, then the others in that of the list. */
export function leadingFirst<Model extends { id: ModelId }>({ models, leading }: Led<Model>): Model[] {
  const place = ({ id }: Model) => (leading.includes(id) ? leading.indexOf(id) : leading.length)
  return [...models].sort((a, b) => place(a) - place(b))
}

/** The models a page shows before it asks. Where fewer lead than fit, the next fill up: a small atlas is shown whole. */
export function firstModels<Model extends { id: ModelId }>(led: Led<Model>): Model[] {
  return leadingFirst(led).slice(0, FEATURED)
}

/** The first models, and how many there are. */
export function firstSlice(index: AtlasIndex): FirstSlice {
  return { total: index.models.length, featured: firstModels(index) }
}
