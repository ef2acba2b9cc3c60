import { agreementSlice } from '../../domain/comparing/pairs-slice.ts'
import { allModels, answerOf, type Dataset, indexOf, summaryOf } from '../../domain/dataset.ts'
import { dutiesAcross } from '../../domain/duties/duties-across.ts'
import { acrossSlice } from '../../domain/duties/duties-slice.ts'
import { dutyRoles } from '../../domain/duties/duty-roles.ts'
import { dutyTableSlice } from '../../domain/duties/duty-table.ts'
import { twoRoles } from '../../domain/duties/two-roles.ts'
import { changesBetween } from '../../domain/editions/changes.ts'
import { changesSlice, comparedEditions } from '../../domain/editions/changes-slice.ts'
import { ofOthers } from '../../domain/editions/editions.ts'
import { statementSlice } from '../../domain/heads/statement-slice.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ModelId, RoleModel, Theme, ThemeId } from '../../domain/model.ts'
import { newsFileOf } from '../../domain/news/news.ts'
import { pathsSlice } from '../../domain/paths/career-paths.ts'
import { positionOf } from '../../domain/position.ts'
import { questionsSlice } from '../../domain/questions/questions.ts'
import { dutyFileOf } from '../../domain/search/duty-file.ts'
import { answersOf, FEATURED, firstModels, firstSlice, leadingFirst } from '../../domain/slices.ts'
import { acrossCard, acrossRoleCard } from './across-card.ts'
import { agreementCard } from './agreement-card.ts'
import { answersCard } from './answers-card.ts'
import { changesCard } from './changes-card.ts'
import { comparisonCard } from './comparison-card.ts'
import { defaultCard } from './default-card.ts'
import type { Drawn } from './drawing.ts'
import { dutiesCard, roleCard } from './duties-card.ts'
import { dutyCard } from './duty-card.ts'
import { modelCard } from './model-card.ts'
import { newsCard } from './news-card.ts'
import { pathsCard } from './paths-card.ts'
import { questionsCard } from './questions-card.ts'
import { statementCard } from './statement-card.ts'
import { rowCard, themeCard } from './theme-cards.ts'
import { twoRolesCard } from './two-roles-card.ts'
import type { Typesetter } from './typesetter.ts'
import { fitCard, yoursCard } from './yours-card.ts'

/** Draws the image of any link of a dataset. Rejects where the link names what is not in it: such a link has no page. */
export function cardsOf(dataset: Dataset, type: Typesetter): (link: DeepLink) => Promise<Drawn> {
  const { vocabulary } = dataset
  const first = firstModels(dataset)
  const models = new Map(allModels(dataset).map((model) => [model.id, model]))
  const themes = new Map(vocabulary.themes.map((theme) => [theme.id, theme]))
  const answers = new Map(allModels(dataset).map((model) => [model.id, answersOf(model, vocabulary)]))
  const modelOf = (id: ModelId): RoleModel => known(models.get(id), id)
  const themeOf = (id: ThemeId): Theme => known(themes.get(id), id)
  const onTheme = (theme: ThemeId) => (model: RoleModel) => ({
    summary: summaryOf(model, vocabulary),
    answer: answerOf(model, theme),
  })
  const themeImage = (theme: Theme) => {
    const all = leadingFirst(dataset)
    if (all.length <= FEATURED) return themeCard(theme, all.map(onTheme(theme.id)), vocabulary, type)
    const answers = all.map((model) => ({ model: model.id, position: positionOf(answerOf(model, theme.id)) }))
    return answersCard(theme, answers, vocabulary, type)
  }
  return async (link) => {
    switch (link.page) {
      case 'model':
        return modelCard(summaryOf(modelOf(link.model), vocabulary), modelOf(link.model).apart, vocabulary, type)
      case 'changes': {
        const index = indexOf(dataset)
        const compared = comparedEditions(index, link.model).map(({ id }) => modelOf(id))
        const { leading, pair } = known(changesSlice(index, link.model, compared), link.model)
        const { before, after, between } = known(pair, `${link.model} in another edition`)
        const summaryOfId = (id: ModelId) => summaryOf(modelOf(id), vocabulary)
        const editions = [summaryOfId(before.id), summaryOfId(after.id)] as const
        return changesCard(leading, editions, changesBetween(before, after, vocabulary.themes, between), type)
      }
      case 'statement': {
        const model = modelOf(link.model)
        const others = ofOthers(first, model).slice(0, FEATURED - 1)
        const slice = known(statementSlice(model, link.statement, others, vocabulary), link.statement)
        return statementCard(slice, themeOf(slice.statement.theme), vocabulary, type)
      }
      case 'theme':
        return themeImage(themeOf(link.theme))
      case 'comparison':
        return comparisonCard(
          link.models.map((id) => known(answers.get(id), id)),
          vocabulary.themes,
          type,
        )
      case 'row':
        return rowCard(themeOf(link.theme), link.models.map(modelOf).map(onTheme(link.theme)), vocabulary, type)
      case 'agreement':
        return agreementCard(agreementSlice(indexOf(dataset)), vocabulary.themes, type)
      case 'check':
        return questionsCard(questionsSlice(indexOf(dataset)), vocabulary.themes, type)
      case 'yours':
      case 'sheet':
      case 'reading':
      case 'beside':
        return yoursCard(dataset.models.length, vocabulary.themes.length, type)
      case 'fit':
        return fitCard(dataset.models.length, vocabulary.themes.length, type)
      case 'paths':
        return pathsCard(pathsSlice(first, dataset.models.length), type)
      case 'news':
        return newsCard(newsFileOf(allModels(dataset)), type)
      case 'duty':
        return dutyCard(known(dutyFileOf(dataset, link.duty), link.duty), type)
      case 'duties': {
        const role = dutyRoles(vocabulary.roles).find(({ id }) => id === link.role)
        if (dataset.models.length > FEATURED) {
          const across = acrossSlice(known(dutiesAcross(dataset, link.role), 'duties'), 'three')
          return role ? acrossRoleCard(role, across, type) : acrossCard(across, type)
        }
        const slice = dutyTableSlice(first, dataset.models.length, vocabulary, link.role)
        return link.role === undefined ? dutiesCard(slice, type) : roleCard(known(role, link.role), slice, type)
      }
      case 'two-roles': {
        const role = known(
          vocabulary.roles.find(({ id }) => id === link.role),
          link.role,
        )
        return twoRolesCard(known(twoRoles(dataset, link.role), link.role), role, vocabulary.themes, type)
      }
      case 'home':
      case 'models':
      case 'themes':
      case 'compare':
      case 'search':
      case 'about': {
        const { featured, total } = firstSlice(indexOf(dataset))
        return defaultCard(featured, total, vocabulary, type)
      }
    }
  }
}

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no “${id}” to draw an image of.`)
  return found
}
