import { answerOn } from './answer.ts'
import type {
  Answer,
  AtlasIndex,
  FullVocabulary,
  ModelColumn,
  ModelId,
  ModelSummary,
  RoleModel,
  ThemeId,
  Vocabulary,
} from './model.ts'
import { positionOf } from './position.ts'

/** All the content of one deploy, compiled and checked. */
export interface Dataset {
  vocabulary: FullVocabulary
  /** Groups of words that mean the same when people search. */
  synonyms: string[][]
  /** Words of the field that point to a theme, where it has some. */
  themeWords: Record<ThemeId, string[]>
  /** Sentences as documents may put what answers a theme, where it has some: they stand in none. */
  phrases: Record<ThemeId, string[]>
  /** One an organisation, sorted by id: what is listed, counted and set against each other. */
  models: RoleModel[]
  /** Other editions of theirs, sorted by id: they have pages of their own and count for nothing. */
  editions: RoleModel[]
  /** The models that lead the atlas, in the order of `content/atlas.yaml`. */
  leading: ModelId[]
  /** Ids that had to change, old path to new: `/models/acme` to `/models/zenith`. */
  redirects: Record<string, string>
}

/** Every model that has a page: those that count, then the other editions. */
export function allModels<Model>({
  models,
  editions,
}: {
  models: readonly Model[]
  editions: readonly Model[]
}): Model[] {
  return [...models, ...editions]
}

/** A model's answer to a theme. A theme the model does not list is silent. */
export function answerOf(model: Pick<RoleModel, 'answers'>, theme: ThemeId): Answer {
  return answerOn(model.answers, theme)
}

/** The head of a model's column. */
export function columnOf({ id, name, shortName, inProse, source }: RoleModel): ModelColumn {
  return {
    ...{ id, name, shortName, inProse },
    byline: source.byline ?? source.author,
    version: source.version,
    caveat: source.caveats[0]?.short,
  }
}

/** The row of the index that stands for a model. */
export function summaryOf(model: RoleModel, vocabulary: Vocabulary): ModelSummary {
  return {
    ...columnOf(model),
    kind: model.kind,
    ...(model.edition && { edition: model.edition }),
    definition: model.definition.text,
    statements: model.statements.length,
    positions: vocabulary.themes.map((theme) => positionOf(answerOf(model, theme.id))),
    terms: Object.fromEntries(
      Object.entries(model.answers).flatMap(([theme, answer]) => {
        const terms = termsOf(answer)
        return terms ? [[theme, terms]] : []
      }),
    ),
  }
}

/** The condition, partners and stand-in of an answer; undefined where it has none. */
function termsOf(answer: Answer): ModelSummary['terms'][ThemeId] | undefined {
  if (answer.stance === 'silent') return undefined
  const { when, with: partners, instead } = answer
  if (when === undefined && partners === undefined && instead === undefined) return undefined
  return { ...(when && { when }), ...(partners && { with: partners }), ...(instead && { instead }) }
}

/** The index of a dataset: the shared words, and one row a model. */
export function indexOf(dataset: Dataset): AtlasIndex {
  return {
    format: 1,
    vocabulary: dataset.vocabulary,
    synonyms: dataset.synonyms,
    models: dataset.models.map((model) => summaryOf(model, dataset.vocabulary)),
    editions: dataset.editions.map((model) => summaryOf(model, dataset.vocabulary)),
    leading: dataset.leading,
    redirects: dataset.redirects,
  }
}
