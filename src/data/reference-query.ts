import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { formatPath } from '../domain/links/deep-link.ts'
import type { Theme, ThemeId } from '../domain/model.ts'
import {
  type CitableLink,
  comparisonReference,
  modelReference,
  type Reference,
  rowReference,
  statementReference,
  themeReference,
} from '../domain/share/reference.ts'
import type { AddressOf } from '../domain/share/share-content.ts'
import { answersQuery } from './answers-query.ts'
import { DataProblem } from './data-problem.ts'
import { modelQuery } from './model-query.ts'
import { onThemeQuery } from './on-theme-query.ts'
import { statementQuery } from './statement-query.ts'
import { themeQuery } from './theme-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/** What a list of references says of a page. It is made of what the page shows. Rejects with a `DataProblem`. */
export function referenceQuery(link: CitableLink, addressOf: AddressOf) {
  return queryOptions({
    queryKey: ['reference', formatPath(link)],
    queryFn: ({ client }) => referenceOf(client, link, addressOf),
  })
}

async function referenceOf(client: QueryClient, link: CitableLink, addressOf: AddressOf): Promise<Reference> {
  switch (link.page) {
    case 'model':
      return modelReference(await client.ensureQueryData(modelQuery(link.model)), addressOf)
    case 'statement':
      return statementReference(await client.ensureQueryData(statementQuery(link.model, link.statement)), addressOf)
    case 'comparison':
      return comparisonReference(
        link,
        await Promise.all(link.models.map((id) => client.ensureQueryData(answersQuery(id)))),
        addressOf,
      )
    case 'row':
      return rowReference(
        link,
        await Promise.all(link.models.map((id) => client.ensureQueryData(onThemeQuery(id, link.theme)))),
        await themeOf(client, link.theme),
        addressOf,
      )
    case 'theme':
      return themeReference(
        link,
        await client.ensureQueryData(themeQuery(link.theme)),
        await themeOf(client, link.theme),
        addressOf,
      )
  }
}

async function themeOf(client: QueryClient, id: ThemeId): Promise<Theme> {
  const { themes } = await client.ensureQueryData(vocabularyQuery)
  const theme = themes.find((each) => each.id === id)
  if (!theme) throw new DataProblem('missing', `There is no theme ${id}`)
  return theme
}
