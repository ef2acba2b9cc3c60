import { themesSlice } from '../domain/comparing/themes-slice.ts'
import { allModels, type Dataset, indexOf } from '../domain/dataset.ts'
import { dutiesAcross } from '../domain/duties/duties-across.ts'
import { LEAST_SOURCES } from '../domain/duties/duties-shown.ts'
import { acrossSlice } from '../domain/duties/duties-slice.ts'
import { dutyTableSlice } from '../domain/duties/duty-table.ts'
import { modelsBeside } from '../domain/duties/role-sides.ts'
import { themePage } from '../domain/duties/theme-page.ts'
import { twoRoles } from '../domain/duties/two-roles.ts'
import { changesBetween } from '../domain/editions/changes.ts'
import { changesSlice, comparedEditions } from '../domain/editions/changes-slice.ts'
import { absoluteUrl } from '../domain/heads/social-card.ts'
import { statementSlice } from '../domain/heads/statement-slice.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import type { ModelId, RoleModel } from '../domain/model.ts'
import { newsFileOf } from '../domain/news/news.ts'
import { pathsSlice } from '../domain/paths/career-paths.ts'
import { questionsSlice } from '../domain/questions/questions.ts'
import { dutyFileOf } from '../domain/search/duty-file.ts'
import { dutyBlocks } from '../domain/share/duty-text.ts'
import {
  acrossBlocks,
  modelsBlocks,
  neighboursBlocks,
  newsBlocks,
  pathsBlocks,
  themesBlocks,
} from '../domain/share/list-texts.ts'
import { modelBlocks } from '../domain/share/model-text.ts'
import { type PageSource, pageText } from '../domain/share/page-text.ts'
import { changesBlocks } from '../domain/share/share-changes.ts'
import { answersToShare, comparisonToShare, rowToShare, statementToShare } from '../domain/share/share-content.ts'
import { acrossToShare, dutiesToShare } from '../domain/share/share-duties.ts'
import { questionsBlocks } from '../domain/share/share-questions.ts'
import { markdownBlocks } from '../domain/share/share-text.ts'
import { twoRolesToShare } from '../domain/share/share-two-roles.ts'
import { answersOf, FEATURED, firstModels, LISTED, onTheme } from '../domain/slices.ts'
import { headWords } from './head-words.ts'

/** What a page says beside its head: blocks of Markdown, and the models that it rests on. */
interface Told {
  blocks: string[]
  models: readonly RoleModel[]
}

/**
 * Makes the text of a page: what it says as Markdown, by the functions that copy as Markdown uses. `head` is that of the page
 * itself, `site` its absolute address. The function throws where a link names what is not there: such a link has no page.
 */
export function pageTexts(dataset: Dataset, site: string): (link: DeepLink, head: string) => string {
  const told = tellerOf(dataset, (link) => absoluteUrl(site, link))
  return (link, head) => {
    const { blocks, models } = told(link)
    const { title, finding } = headWords(head)
    return pageText({
      title,
      finding,
      address: absoluteUrl(site, link),
      blocks,
      sources: models.map(
        ({ id, name, source }): PageSource => ({
          name,
          address: absoluteUrl(site, { page: 'model', model: id }),
          source,
        }),
      ),
    })
  }
}

function tellerOf(dataset: Dataset, addressOf: (link: DeepLink) => string): (link: DeepLink) => Told {
  const { vocabulary } = dataset
  const { themes, roles } = vocabulary
  const index = indexOf(dataset)
  const first = firstModels(dataset)
  const total = dataset.models.length
  // Their documents are told where the text names them one by one: of very many nobody could read the list.
  const named = total > LISTED ? [] : dataset.models
  const models = new Map(allModels(dataset).map((model) => [model.id, model]))
  const modelOf = (id: ModelId): RoleModel => known(models.get(id), id)
  const answers = new Map(allModels(dataset).map((model) => [model.id, answersOf(model, vocabulary)]))
  return (link) => {
    switch (link.page) {
      case 'model': {
        const model = modelOf(link.model)
        return { blocks: modelBlocks(model, vocabulary, addressOf), models: [model] }
      }
      case 'changes': {
        const compared = comparedEditions(index, link.model).map(({ id }) => modelOf(id))
        const { pair } = known(changesSlice(index, link.model, compared), link.model)
        const { before, after, between } = known(pair, `${link.model} in another edition`)
        const changes = changesBetween(before, after, themes, between)
        return {
          blocks: changesBlocks({ link, changes, editions: [before, after], roles }, addressOf),
          models: [modelOf(before.id), modelOf(after.id)],
        }
      }
      case 'statement': {
        const model = modelOf(link.model)
        const slice = known(statementSlice(model, link.statement, [], vocabulary), link.statement)
        return { blocks: markdownBlocks(statementToShare(slice, vocabulary, addressOf)), models: [model] }
      }
      case 'comparison':
        return {
          blocks: markdownBlocks(
            comparisonToShare(
              link,
              link.models.map((id) => known(answers.get(id), id)),
              vocabulary,
              addressOf,
            ),
          ),
          models: link.models.map(modelOf),
        }
      case 'row': {
        const theme = known(
          themes.find(({ id }) => id === link.theme),
          link.theme,
        )
        const shown = link.models.map(modelOf)
        const slices = shown.map((model) => onTheme(model, theme.id, vocabulary))
        return { blocks: markdownBlocks(rowToShare(link, slices, theme, vocabulary, addressOf)), models: shown }
      }
      case 'theme': {
        const theme = known(
          themes.find(({ id }) => id === link.theme),
          link.theme,
        )
        if (total <= FEATURED) {
          const slices = first.map((model) => onTheme(model, theme.id, vocabulary))
          return { blocks: markdownBlocks(rowToShare(link, slices, theme, vocabulary, addressOf)), models: first }
        }
        const file = known(themePage(dataset, link.theme), link.theme)
        return {
          blocks: markdownBlocks(answersToShare(link, file, theme, vocabulary, addressOf)),
          models: file.answers.map(({ model }) => modelOf(model.id)),
        }
      }
      case 'duty': {
        const file = known(dutyFileOf(dataset, link.duty), link.duty)
        return {
          blocks: dutyBlocks(file, roles, addressOf),
          // What limits a document limits its silence too.
          models: [...file.said.map(({ model }) => model), ...file.silent.models].map(({ id }) => modelOf(id)),
        }
      }
      case 'duties': {
        if (total <= FEATURED) {
          const slice = dutyTableSlice(first, total, vocabulary, link.role)
          return { blocks: markdownBlocks(dutiesToShare(link, slice, vocabulary, addressOf)), models: first }
        }
        const slice = acrossSlice(known(dutiesAcross(dataset, link.role), 'duties'), LEAST_SOURCES[0])
        // A column a model: of very many nobody could read the table.
        if (slice.models.length > LISTED) return { blocks: acrossBlocks(slice, addressOf), models: [] }
        return {
          blocks: markdownBlocks(acrossToShare(link, slice, allModels(index), vocabulary, addressOf)),
          models: slice.models.map(({ id }) => modelOf(id)),
        }
      }
      case 'two-roles': {
        const file = known(twoRoles(dataset, link.role), link.role)
        const role = known(
          roles.find(({ id }) => id === link.role),
          link.role,
        )
        return {
          blocks: markdownBlocks(twoRolesToShare(link, file, role, allModels(index), vocabulary, addressOf)),
          models: modelsBeside(file).map(({ id }) => modelOf(id)),
        }
      }
      case 'paths':
        return {
          blocks: pathsBlocks(pathsSlice(first, total).models, addressOf),
          models: first,
        }
      case 'agreement':
        return { blocks: neighboursBlocks(dataset.models, addressOf), models: named }
      case 'check':
        return { blocks: questionsBlocks(questionsSlice(index).groups, vocabulary, addressOf), models: named }
      case 'themes':
        return { blocks: themesBlocks(themesSlice(index), vocabulary, addressOf), models: [] }
      case 'news':
        return { blocks: newsBlocks(newsFileOf(allModels(dataset)).items, themes, addressOf), models: [] }
      case 'home':
      case 'models':
      case 'compare':
        return { blocks: modelsBlocks([...index.models, ...index.editions], addressOf), models: [] }
      case 'about':
        return { blocks: [], models: allModels(dataset) }
      // What stands in them is the reader’s own, or comes when it is asked for.
      case 'yours':
      case 'sheet':
      case 'reading':
      case 'beside':
      case 'fit':
      case 'search':
        return { blocks: [], models: [] }
    }
  }
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no “${id}” to tell of.`)
  return found
}
