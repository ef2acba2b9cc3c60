import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { compareAll } from '../domain/comparing/compare-all.ts'
import { comparisonHead, rowHead } from '../domain/heads/comparison-heads.ts'
import { compareStartHead, modelsHead } from '../domain/heads/list-heads.ts'
import { modelHead } from '../domain/heads/model-heads.ts'
import type { PageHead } from '../domain/heads/page-head.ts'
import { themeHead } from '../domain/heads/theme-head.ts'
import { formatPath } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import { answersQuery } from './answers-query.ts'
import { modelQuery } from './model-query.ts'
import { modelsQuery } from './models-query.ts'
import { onThemeQuery } from './on-theme-query.ts'
import { themeQuery } from './theme-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** The head of a page that another link is shared at: the very words that stand in that page. */
export function headQuery(link: DeepLink) {
  return queryOptions({
    queryKey: ['head', formatPath(link)],
    queryFn: ({ client }) => headOf(client, link),
  })
}

async function headOf(client: QueryClient, link: DeepLink): Promise<PageHead> {
  const vocabulary = await client.ensureQueryData(vocabularyQuery)
  const { themes, roles } = vocabulary
  switch (link.page) {
    case 'comparison': {
      const models = await Promise.all(link.models.map((id) => client.ensureQueryData(answersQuery(id))))
      return comparisonHead(models, compareAll(themes, models))
    }
    case 'row':
    case 'theme': {
      const theme = themes.find(({ id }) => id === link.theme)
      if (!theme) break
      if (link.page === 'row')
        return rowHead(
          theme,
          await Promise.all(link.models.map((id) => client.ensureQueryData(onThemeQuery(id, link.theme)))),
          roles,
        )
      return themeHead(theme, await client.ensureQueryData(themeQuery(link.theme)), roles)
    }
    case 'model':
      return modelHead(await client.ensureQueryData(modelQuery(link.model)), vocabulary)
    case 'models':
      return modelsHead((await client.ensureQueryData(modelsQuery)).total)
    case 'compare':
      return compareStartHead()
  }
  throw new Error(`Nothing is shared at ${formatPath(link)}: see nearestPage.`)
}
