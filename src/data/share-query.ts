import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { formatDeepLink } from '../domain/links/deep-link.ts'
import type { DeepLink } from '../domain/links/page-kinds.ts'
import {
  type AddressOf,
  answersToShare,
  comparisonToShare,
  rowToShare,
  statementToShare,
} from '../domain/share/share-content.ts'
import { acrossToShare, dutiesToShare } from '../domain/share/share-duties.ts'
import type { ShareContent } from '../domain/share/share-subject.ts'
import { answersQuery } from './answers-query.ts'
import { dutyTableQuery } from './duty-table-query.ts'
import { onThemeQuery } from './on-theme-query.ts'
import { statementQuery } from './statement-query.ts'
import { themeQuery } from './theme-query.ts'
import { vocabularyQuery } from './vocabulary-query.ts'

/**
 * What a page has to share, at a `place` of it where one is named. It is made of what the page shows, so on the page itself
 * nothing is fetched.
 */
export function shareQuery(link: DeepLink, addressOf: AddressOf, place?: string) {
  return queryOptions({
    queryKey: ['share', formatDeepLink(link), place ?? ''],
    queryFn: ({ client }) => contentOf(client, link, addressOf, place),
  })
}

async function contentOf(
  client: QueryClient,
  link: DeepLink,
  addressOf: AddressOf,
  place?: string,
): Promise<ShareContent> {
  const vocabulary = await client.ensureQueryData(vocabularyQuery)
  switch (link.page) {
    case 'comparison': {
      const models = await Promise.all(link.models.map((id) => client.ensureQueryData(answersQuery(id))))
      return comparisonToShare(link, models, vocabulary, addressOf)
    }
    case 'row': {
      const theme = vocabulary.themes.find(({ id }) => id === link.theme)
      if (!theme) return { kind: 'page' }
      const models = await Promise.all(link.models.map((id) => client.ensureQueryData(onThemeQuery(id, link.theme))))
      return rowToShare(link, models, theme, vocabulary, addressOf)
    }
    case 'theme': {
      const theme = vocabulary.themes.find(({ id }) => id === link.theme)
      if (!theme) return { kind: 'page' }
      const slice = await client.ensureQueryData(themeQuery(link.theme))
      return 'models' in slice
        ? rowToShare(link, slice.models, theme, vocabulary, addressOf)
        : answersToShare(link, slice, theme, vocabulary, addressOf)
    }
    case 'statement':
      return statementToShare(
        await client.ensureQueryData(statementQuery(link.model, link.statement)),
        vocabulary,
        addressOf,
      )
    case 'duties': {
      const slice = await client.ensureQueryData(dutyTableQuery(link))
      if (slice.rows.length === 0) return { kind: 'page' }
      return 'counts' in slice
        ? acrossToShare(link, slice, vocabulary, addressOf, place)
        : dutiesToShare(link, slice, vocabulary, addressOf, place)
    }
    case 'home':
    case 'models':
    case 'model':
    case 'changes':
    case 'themes':
    case 'compare':
    case 'agreement':
    case 'check':
    case 'yours':
    case 'sheet':
    case 'fit':
    case 'reading':
    case 'beside':
    case 'duty':
    case 'paths':
    case 'news':
    case 'search':
    case 'about':
      return { kind: 'page' }
  }
}
